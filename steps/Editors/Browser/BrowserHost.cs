using Conformance.Reports.Journal.Facts;
using Microsoft.Playwright;

namespace Conformance.Steps.Editors.Browser;

/// <summary>The one browser of a run: each scenario gets a context of its own.</summary>
public sealed class BrowserHost : IAsyncDisposable
{
    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private BrowserHost(IPlaywright playwright, IBrowser browser)
    {
        _playwright = playwright;
        _browser = browser;
    }

    /// <summary>Name and version of the browser.</summary>
    public string Version => $"{_browser.BrowserType.Name} {_browser.Version}";

    /// <summary>Starts the browser.</summary>
    /// <param name="declared">Path in the editor file, or null.</param>
    /// <param name="finder">Where a browser is looked for.</param>
    /// <exception cref="NoBrowserException">No browser is here.</exception>
    /// <exception cref="InterruptionException">The browser does not start.</exception>
    public static Task<BrowserHost> StartAsync(string? declared, BrowserFinder finder) => StartAsync(declared, finder, headless: true);

    /// <summary>Starts a browser that a person sees.</summary>
    /// <param name="declared">Path in the editor file, or null.</param>
    /// <exception cref="NoBrowserException">No browser with windows is here.</exception>
    /// <exception cref="InterruptionException">The browser does not start.</exception>
    public static Task<BrowserHost> StartVisibleAsync(string? declared) => StartAsync(declared, BrowserFinder.WithWindows, headless: false);

    private static async Task<BrowserHost> StartAsync(string? declared, BrowserFinder finder, bool headless)
    {
        var playwright = await Playwright.CreateAsync();
        try
        {
            var path = finder.Find(declared, playwright.Chromium.ExecutablePath) ?? throw None();
            var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
            {
                ExecutablePath = path,
                Headless = headless,
                Args = ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run", "--disable-gpu"],
            });
            return new BrowserHost(playwright, browser);
        }
        catch (Exception problem)
        {
            playwright.Dispose();
            throw problem is PlaywrightException ? Silent(problem) : problem;
        }
    }

    /// <summary>Opens a context in French, at a size that screenshots read well at.</summary>
    /// <param name="storageState">Cookies and storage to begin with, as Playwright gives them; null for nothing in memory.</param>
    public async Task<IBrowserContext> OpenContextAsync(string? storageState = null)
    {
        var context = await _browser.NewContextAsync(new BrowserNewContextOptions
        {
            StorageState = storageState,
            Locale = "fr-FR",
            TimezoneId = "Europe/Paris",
            ViewportSize = new ViewportSize { Width = 1280, Height = 900 },
            IgnoreHTTPSErrors = true,
            ReducedMotion = ReducedMotion.Reduce,
        });
        await context.AddInitScriptAsync(Scripts.Mutations);
        return context;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }

    private static NoBrowserException None() => new(
        $"Aucun navigateur n'a été trouvé. Installez Chromium (apt-get install chromium-headless-shell) ou donnez son chemin dans la variable {BrowserFinder.Variable}.");

    private static InterruptionException Silent(Exception problem) => new(
        InterruptionCause.Environnement,
        $"Le navigateur ne démarre pas : {problem.Message.Split('\n')[0]} Essayez de le lancer à la main, ou nommez-en un autre dans la variable {BrowserFinder.Variable}.",
        problem);
}
