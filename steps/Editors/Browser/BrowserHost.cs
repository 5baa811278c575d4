using Conformance.Steps.Editors.Browser.Visits;
using Conformance.Steps.Editors.Browser.Ways;
using Conformance.Steps.Editors.File;
using Microsoft.Playwright;

namespace Conformance.Steps.Editors.Browser;

/// <summary>The one browser of a run, wherever it is.</summary>
public sealed class BrowserHost : IAsyncDisposable
{
    private readonly IPlaywright _playwright;
    private readonly ReachedBrowser _reached;

    private BrowserHost(IPlaywright playwright, ReachedBrowser reached)
    {
        _playwright = playwright;
        _reached = reached;
    }

    /// <summary>Name and version of the browser.</summary>
    public string Version => $"{_reached.Browser.BrowserType.Name} {_reached.Browser.Version}";

    /// <summary>How scenarios come to the product's pages.</summary>
    public IVisits Visits => _reached.Visits;

    /// <summary>Starts a browser of this machine.</summary>
    /// <param name="declared">Path in the editor file, or null.</param>
    /// <param name="finder">Where a browser is looked for.</param>
    /// <exception cref="NoBrowserException">No browser is here.</exception>
    /// <exception cref="InterruptionException">The browser does not start.</exception>
    public static Task<BrowserHost> StartAsync(string? declared, BrowserFinder finder) => StartAsync(new LaunchedPlace(declared), finder);

    /// <summary>Starts a browser of this machine that a person sees.</summary>
    /// <param name="declared">Path in the editor file, or null.</param>
    /// <exception cref="NoBrowserException">No browser with windows is here.</exception>
    /// <exception cref="InterruptionException">The browser does not start.</exception>
    public static Task<BrowserHost> StartVisibleAsync(string? declared) => ReachAsync(new LaunchedBrowser(declared, BrowserFinder.WithWindows, BrowserLook.Windowed));

    /// <summary>Starts or reaches a browser.</summary>
    /// <param name="place">Where it is.</param>
    /// <param name="finder">Where a browser of this machine is looked for.</param>
    /// <exception cref="NoBrowserException">No browser is here.</exception>
    /// <exception cref="InterruptionException">The browser does not start, or does not answer at its address.</exception>
    public static Task<BrowserHost> StartAsync(BrowserPlace place, BrowserFinder finder) => ReachAsync(BrowserWays.To(place, finder));

    private static async Task<BrowserHost> ReachAsync(IBrowserWay way)
    {
        var playwright = await Playwright.CreateAsync();
        try
        {
            return new BrowserHost(playwright, await way.ReachAsync(playwright));
        }
        catch
        {
            playwright.Dispose();
            throw;
        }
    }

    /// <summary>Opens a context with nothing in memory, in French, at a size that screenshots read well at.</summary>
    public Task<IBrowserContext> OpenContextAsync() => new FreshContexts(_reached.Browser).OpenAsync();

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        using (_playwright)
            await _reached.LeaveAsync();
    }
}
