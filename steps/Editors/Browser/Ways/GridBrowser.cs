using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors.Browser.Visits;
using Conformance.Steps.Editors.File;
using Microsoft.Playwright;

namespace Conformance.Steps.Editors.Browser.Ways;

/// <summary>A browser of a Selenium Grid 4: a session is created, worked over its DevTools address, and deleted when the run leaves it.</summary>
/// <param name="place">Where the grid is.</param>
internal sealed class GridBrowser(GridPlace place) : IBrowserWay
{
    /// <inheritdoc/>
    public async Task<ReachedBrowser> ReachAsync(IPlaywright playwright)
    {
        var session = await GridSession.CreateAsync(place.Address);
        try
        {
            var browser = await CdpBrowser.ConnectAsync(playwright, session.DevTools, place.Address.Headers);
            return new ReachedBrowser(browser, new FreshContexts(browser), () => LeaveAsync(browser, session));
        }
        catch (Exception problem) when (problem is PlaywrightException or TimeoutException)
        {
            await session.DisposeAsync();
            throw Silent(session.DevTools, problem);
        }
    }

    private static async Task LeaveAsync(IBrowser browser, GridSession session)
    {
        await browser.CloseAsync();
        await session.DisposeAsync();
    }

    private InterruptionException Silent(Uri devTools, Exception problem) => new(
        InterruptionCause.Environnement,
        $"Le nœud que la grille de {place.Address} a prêté ne répond pas à {new BrowserAddress(devTools)} : {place.Address.Redact(Answers.Said(problem))} "
        + "Vérifiez que la grille laisse passer les websockets (--enable-cdp true).",
        problem);
}
