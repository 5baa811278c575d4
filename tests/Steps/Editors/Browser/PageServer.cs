using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Conformance.Steps.Tests.Editors.Browser;

/// <summary>A product of a few pages, each given by the test.</summary>
internal sealed class PageServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private PageServer(WebApplication app) => _app = app;

    public Uri Url => new(_app.Urls.Single());

    public static async Task<PageServer> StartAsync(Action<PageServer> pages)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new PageServer(builder.Build());
        pages(server);
        await server._app.StartAsync();
        return server;
    }

    public PageServer Page(string path, string body) => Answer(path, () => Task.FromResult(body));

    public PageServer Answer(string path, Func<Task<string>> body, string type = "text/html; charset=utf-8")
    {
        _app.MapGet(path, async context =>
        {
            context.Response.Headers.ContentSecurityPolicy = "script-src 'self'";
            context.Response.ContentType = type;
            await context.Response.WriteAsync(await body());
        });
        return this;
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();
}
