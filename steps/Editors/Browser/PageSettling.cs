using Conformance.Reports.Journal.Facts;
using Microsoft.Playwright;

namespace Conformance.Steps.Editors.Browser;

/// <summary>Waits for a page to be quiet, network and document, bounded: an answer still on its way is not a verdict.</summary>
internal static class PageSettling
{
    private const float LimitMs = 30_000;
    private const int QuietLimitMs = 2_000;

    public static async Task SettleAsync(IPage page)
    {
        try
        {
            await page.WaitForLoadStateAsync(LoadState.Load, new PageWaitForLoadStateOptions { Timeout = LimitMs });
            await page.EvaluateAsync<bool>(Scripts.Settled, QuietLimitMs);
        }
        catch (TimeoutException problem)
        {
            throw new InterruptionException(
                InterruptionCause.Produit,
                $"Le produit n'a pas fini de répondre à {page.Url} après {LimitMs / 1000:0} secondes. Vérifiez qu'il est démarré et qu'il n'est pas surchargé.",
                problem);
        }
        catch (PlaywrightException problem) when (problem.Message.Contains("Execution context was destroyed", StringComparison.Ordinal))
        {
            await SettleAsync(page);
        }
    }
}
