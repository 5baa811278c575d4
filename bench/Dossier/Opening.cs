using Microsoft.Playwright;

namespace Conformance.Bench.Dossier;

/// <summary>How soon a page can be read and worked, in a browser of this machine.</summary>
internal static class Opening
{
    private static readonly string[] Known = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"];

    /// <summary>Milliseconds from the request to the end of the load, each time in a browser with nothing in memory; empty without a browser.</summary>
    public static async Task<IReadOnlyList<double>> MillisecondsAsync(string page, int turns)
    {
        if ((Environment.GetEnvironmentVariable("PLAYWRIGHT_CHROMIUM") ?? Known.FirstOrDefault(File.Exists)) is not { } path)
            return [];
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = path, Args = ["--no-sandbox"] });
        var times = new List<double>();
        for (var turn = 0; turn < turns; turn++)
        {
            await using var context = await browser.NewContextAsync();
            var tab = await context.NewPageAsync();
            await tab.GotoAsync(new Uri(page).AbsoluteUri, new PageGotoOptions { WaitUntil = WaitUntilState.Load });
            times.Add(await tab.EvaluateAsync<double>("() => performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd"));
        }

        return times;
    }
}
