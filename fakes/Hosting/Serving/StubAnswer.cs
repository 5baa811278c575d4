using Microsoft.AspNetCore.Http;
using WireMock;
using WireMock.Types;

namespace Conformance.Fakes.Hosting;

/// <summary>Lets WireMock answer a request by a stub of somebody's own.</summary>
internal static class StubAnswer
{
    private const string NoStub = "X-Conformance-No-Stub";

    /// <summary>What WireMock says when the service itself is to answer.</summary>
    public static ResponseMessage Declined { get; } = new() { StatusCode = 200, Headers = new Dictionary<string, WireMockList<string>> { [NoStub] = new("1") } };

    /// <summary>Whether a stub took the request; it is answered then.</summary>
    public static async Task<bool> TakeAsync(HttpContext context, ServiceRequest request, RequestDelegate wireMock)
    {
        var wire = context.Response.Body;
        using var said = new MemoryStream();
        using var body = request.Body.Open();
        (context.Request.Body, context.Response.Body) = (body, said);
        await wireMock(context);
        context.Response.Body = wire;
        if (context.Response.Headers.ContainsKey(NoStub))
        {
            context.Response.Clear();
            return false;
        }

        said.Position = 0;
        await said.CopyToAsync(wire, context.RequestAborted);
        return true;
    }
}
