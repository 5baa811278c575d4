using System.Text.RegularExpressions;
using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors.Browser.Visits;
using Conformance.Steps.Editors.File;
using Microsoft.Playwright;

namespace Conformance.Steps.Editors.Browser.Ways;

/// <summary>A browser that a Playwright server starts for this run, and closes once the run leaves it.</summary>
/// <param name="place">Where the server is.</param>
internal sealed partial class PlaywrightServerBrowser(PlaywrightServerPlace place) : IBrowserWay
{
    private const float AnswerLimitMs = 30_000;

    private static string Version { get; } = typeof(IPlaywright).Assembly.GetName().Version!.ToString(3);

    /// <inheritdoc/>
    public async Task<ReachedBrowser> ReachAsync(IPlaywright playwright)
    {
        try
        {
            var options = new BrowserTypeConnectOptions { Headers = place.Address.Headers, Timeout = AnswerLimitMs };
            var browser = await playwright.Chromium.ConnectAsync(place.Address.Endpoint.AbsoluteUri, options);
            return new ReachedBrowser(browser, new FreshContexts(browser), () => browser.CloseAsync());
        }
        catch (Exception problem) when (problem is PlaywrightException or TimeoutException)
        {
            throw ServerVersion().Match(problem.Message) is { Success: true } other ? OtherVersion(other.Groups[1].Value, problem) : Silent(problem);
        }
    }

    private InterruptionException OtherVersion(string version, Exception problem) => new(
        InterruptionCause.Environnement,
        $"Le serveur Playwright de {place.Address} est en version {version}, le harnais en {Version} : ils doivent s'accorder. Démarrez-le par « npx playwright@{Version} run-server ».",
        problem);

    private InterruptionException Silent(Exception problem) => new(
        InterruptionCause.Environnement,
        $"Aucun serveur Playwright n'ouvre de navigateur à {place.Address} : {place.Address.Redact(Answers.Said(problem))} "
        + $"Démarrez-le par « npx playwright@{Version} run-server --port {place.Address.Endpoint.Port} », ou corrigez browser.playwright-server dans le fichier éditeur.",
        problem);

    [GeneratedRegex(@"server version: v?([\d.]+)")]
    private static partial Regex ServerVersion();
}
