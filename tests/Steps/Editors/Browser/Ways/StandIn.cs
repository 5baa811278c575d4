using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace Conformance.Steps.Tests.Editors.Browser.Ways;

/// <summary>A server that stands in for a browser's, on a free port of this machine.</summary>
internal sealed class StandIn : IAsyncDisposable
{
    private readonly WebApplication _app;

    private StandIn(WebApplication app) => _app = app;

    public Uri Url => new(_app.Urls.Single());

    public static async Task<StandIn> StartAsync(Action<WebApplication> answers)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        answers(app);
        await app.StartAsync();
        return new StandIn(app);
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();
}
