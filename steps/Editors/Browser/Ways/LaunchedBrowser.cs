using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors.Browser.Visits;
using Microsoft.Playwright;

namespace Conformance.Steps.Editors.Browser.Ways;

/// <summary>A browser of this machine, started for the run and closed with it.</summary>
/// <param name="declared">Path in the editor file, or null.</param>
/// <param name="finder">Where a browser is looked for.</param>
/// <param name="look">Whether a person sees it.</param>
internal sealed class LaunchedBrowser(string? declared, BrowserFinder finder, BrowserLook look) : IBrowserWay
{
    /// <summary>What keeps Chromium from talking to anybody but the product.</summary>
    public static IReadOnlyList<string> Arguments { get; } =
        ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run", "--disable-gpu"];

    /// <inheritdoc/>
    /// <exception cref="NoBrowserException">No browser is here.</exception>
    public async Task<ReachedBrowser> ReachAsync(IPlaywright playwright)
    {
        var path = finder.Find(declared, playwright.Chromium.ExecutablePath) ?? throw None();
        try
        {
            var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = path, Headless = look is BrowserLook.Headless, Args = Arguments });
            return new ReachedBrowser(browser, new FreshContexts(browser), () => browser.CloseAsync());
        }
        catch (PlaywrightException problem)
        {
            throw Silent(problem);
        }
    }

    private static NoBrowserException None() => new(
        $"Aucun navigateur n'a été trouvé. Installez Chromium (apt-get install chromium-headless-shell) ou donnez son chemin dans la variable {BrowserFinder.Variable}.");

    private static InterruptionException Silent(PlaywrightException problem) => new(
        InterruptionCause.Environnement,
        $"Le navigateur ne démarre pas : {problem.Message.Split('\n')[0]} Essayez de le lancer à la main, ou nommez-en un autre dans la variable {BrowserFinder.Variable}.",
        problem);
}

/// <summary>Whether a person sees a browser.</summary>
internal enum BrowserLook
{
    /// <summary>Nobody does.</summary>
    Headless,

    /// <summary>It has windows.</summary>
    Windowed,
}
