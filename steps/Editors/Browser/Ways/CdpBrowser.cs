using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors.Browser.Visits;
using Conformance.Steps.Editors.File;
using Microsoft.Playwright;

namespace Conformance.Steps.Editors.Browser.Ways;

/// <summary>The browser inside a product, reached over the Chrome DevTools Protocol: it goes on when the run leaves it.</summary>
/// <param name="place">Where it is and which of its pages is meant.</param>
/// <param name="patience">How long the product may take to listen and to show its page.</param>
internal sealed class CdpBrowser(CdpPlace place, TimeSpan patience) : IBrowserWay
{
    private const float AnswerLimitMs = 20_000;

    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(500);

    /// <inheritdoc/>
    public async Task<ReachedBrowser> ReachAsync(IPlaywright playwright)
    {
        using var retries = new Retries(patience, Interval);
        while (true)
        {
            try
            {
                var browser = await ConnectAsync(playwright, place.Address.Endpoint, place.Address.Headers);
                return new ReachedBrowser(browser, new StandingWindow(new PageFinder(browser, place, patience)), () => browser.CloseAsync());
            }
            catch (Exception problem) when (problem is PlaywrightException or TimeoutException)
            {
                if (!await retries.AgainAsync())
                    throw Silent(problem);
            }
        }
    }

    /// <summary>Connects over DevTools.</summary>
    /// <exception cref="PlaywrightException">Nothing listens there, or it is no DevTools.</exception>
    /// <exception cref="TimeoutException">It did not answer in time.</exception>
    public static Task<IBrowser> ConnectAsync(IPlaywright playwright, Uri endpoint, IReadOnlyDictionary<string, string> headers) =>
        playwright.Chromium.ConnectOverCDPAsync(endpoint.AbsoluteUri, new BrowserTypeConnectOverCDPOptions { Headers = headers, Timeout = AnswerLimitMs });

    private InterruptionException Silent(Exception problem) => new(
        InterruptionCause.Environnement,
        $"Le navigateur du produit ne répond pas à {place.Address} : {place.Address.Redact(Answers.Said(problem))} "
        + $"Démarrez le produit avec --remote-debugging-port={place.Address.Endpoint.Port} (docs/browsers.md le dit pour WebView2, CEF et Electron), ou corrigez browser.cdp dans le fichier éditeur.",
        problem);
}
