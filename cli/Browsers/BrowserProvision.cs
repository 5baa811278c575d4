using Conformance.Cli.Running;
using Conformance.Steps.Editors;
using Conformance.Steps.Editors.Browser;
using Conformance.Steps.Editors.File;

namespace Conformance.Cli.Browsers;

/// <summary>The browser of a run: one that is here or elsewhere, else one that is installed now (DESIGN section 6).</summary>
internal static class BrowserProvision
{
    /// <summary>Begins to start a browser, unless it comes with the product: that one is reached once it is asked for.</summary>
    public static BrowserStart Begin(BrowserPlace place, IProgress progress, CancellationToken cancellation)
    {
        var start = Later(place, progress, cancellation);
        if (!place.ComesWithTheProduct)
            _ = start.Value;
        return new BrowserStart(start);
    }

    /// <summary>A browser that starts only once it is asked for.</summary>
    public static BrowserStart OnDemand(BrowserPlace place, IProgress progress, CancellationToken cancellation) => new(Later(place, progress, cancellation));

    private static Lazy<Task<BrowserHost>> Later(BrowserPlace place, IProgress progress, CancellationToken cancellation) => new(() => StartAsync(place, progress, cancellation));

    /// <summary>Starts or reaches a browser.</summary>
    /// <exception cref="InterruptionException">None is here, none could be installed, it does not start or does not answer.</exception>
    public static async Task<BrowserHost> StartAsync(BrowserPlace place, IProgress progress, CancellationToken cancellation)
    {
        try
        {
            return await BrowserHost.StartAsync(place, BrowserFinder.Here);
        }
        catch (NoBrowserException)
        {
            progress.Preparing("aucun navigateur ici : installation de Chromium");
            await BrowserInstaller.InstallAsync(cancellation);
            return await BrowserHost.StartAsync(place, BrowserFinder.Here);
        }
    }
}
