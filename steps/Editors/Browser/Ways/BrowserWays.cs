using Conformance.Steps.Editors.File;

namespace Conformance.Steps.Editors.Browser.Ways;

/// <summary>The way to each place.</summary>
internal static class BrowserWays
{
    /// <summary>How long a product that has just started may take to open its window.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static IBrowserWay To(BrowserPlace place, BrowserFinder finder) => place switch
    {
        LaunchedPlace launched => new LaunchedBrowser(launched.Path, finder, BrowserLook.Headless),
        CdpPlace cdp => new CdpBrowser(cdp, Patience),
        PlaywrightServerPlace server => new PlaywrightServerBrowser(server),
        GridPlace grid => new GridBrowser(grid),
        _ => throw new ArgumentOutOfRangeException(nameof(place), place, "No way leads there."),
    };
}
