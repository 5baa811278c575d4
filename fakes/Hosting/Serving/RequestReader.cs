using Microsoft.AspNetCore.Http;

namespace Conformance.Fakes.Hosting;

/// <summary>Reads a request whole.</summary>
internal sealed class RequestReader(IServiceHandler handler, BodyReader bodies)
{
    /// <summary>The request with its body.</summary>
    /// <exception cref="BadHttpRequestException">The body is larger than it may be, too slow, or cut short.</exception>
    /// <exception cref="IOException">The client has gone.</exception>
    public async Task<ServiceRequest> ReadAsync(HttpContext context)
    {
        var head = Head(context);
        return head with { Body = await bodies.ReadAsync(context, handler.LargestBody(head.Url)) };
    }

    /// <summary>The request without its body.</summary>
    public static ServiceRequest Head(HttpContext context) => new(
        context.Request.Method.ToUpperInvariant(),
        UrlOf(context),
        context.Request.Headers.ToDictionary(header => header.Key, header => string.Join(", ", header.Value.AsEnumerable()), StringComparer.OrdinalIgnoreCase),
        MessageContent.Empty,
        context.Connection.ClientCertificate);

    private static Uri UrlOf(HttpContext context)
    {
        var (host, path) = (context.Request.Host.Value, $"{context.Request.Path}{context.Request.QueryString}");
        return Uri.TryCreate($"https://{host}{path}", UriKind.Absolute, out var url) ? url : new Uri($"https://127.0.0.1:{context.Connection.LocalPort}{path}");
    }
}
