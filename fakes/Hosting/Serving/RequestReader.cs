using Microsoft.AspNetCore.Http;

namespace Conformance.Fakes.Hosting;

/// <summary>Reads a request whole, bounded.</summary>
internal sealed class RequestReader(long largestBody)
{
    /// <summary>The request with its body.</summary>
    /// <exception cref="BadHttpRequestException">The body is too large, too slow, or cut short.</exception>
    /// <exception cref="IOException">The client has gone.</exception>
    public async Task<ServiceRequest> ReadAsync(HttpContext context)
    {
        if (context.Request.ContentLength > largestBody)
            throw TooLarge();
        return Head(context) with { Body = await BodyAsync(context) };
    }

    /// <summary>The request without its body.</summary>
    public static ServiceRequest Head(HttpContext context) => new(
        context.Request.Method.ToUpperInvariant(),
        UrlOf(context),
        context.Request.Headers.ToDictionary(header => header.Key, header => string.Join(", ", header.Value.AsEnumerable()), StringComparer.OrdinalIgnoreCase),
        MessageContent.Empty,
        context.Connection.ClientCertificate);

    private async Task<MessageContent> BodyAsync(HttpContext context)
    {
        using var body = new MemoryStream((int)(context.Request.ContentLength ?? 0));
        var buffer = new byte[16 * 1024];
        while (await context.Request.Body.ReadAsync(buffer, context.RequestAborted) is > 0 and var read)
        {
            if (body.Length + read > largestBody)
                throw TooLarge();
            body.Write(buffer, 0, read);
        }

        return MessageContent.Of(body.GetBuffer().AsMemory(0, (int)body.Length));
    }

    private BadHttpRequestException TooLarge() => new($"plus de {largestBody} octets", StatusCodes.Status413PayloadTooLarge);

    private static Uri UrlOf(HttpContext context)
    {
        var (host, path) = (context.Request.Host.Value, $"{context.Request.Path}{context.Request.QueryString}");
        return Uri.TryCreate($"https://{host}{path}", UriKind.Absolute, out var url) ? url : new Uri($"https://127.0.0.1:{context.Connection.LocalPort}{path}");
    }
}
