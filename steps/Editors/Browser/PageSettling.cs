using Conformance.Reports.Journal.Facts;
using Microsoft.Playwright;

namespace Conformance.Steps.Editors.Browser;

/// <summary>Waits for a page to be quiet, network and document, bounded: an answer still on its way is not a verdict.</summary>
/// <remarks>
/// The page itself is asked, at each frame and again after a navigation: the load event that Playwright's client
/// relays can pass between its look at the state and its subscription, and would then be waited for in vain.
/// </remarks>
internal static class PageSettling
{
    private const float LimitMs = 30_000;
    private const int QuietLimitMs = 2_000;
    private static int _calls;

    public static async Task SettleAsync(IPage page)
    {
        try
        {
            var settled = await page.WaitForFunctionAsync(
                Scripts.Settled,
                new[] { Interlocked.Increment(ref _calls), QuietLimitMs },
                new PageWaitForFunctionOptions { Timeout = LimitMs });
            await settled.DisposeAsync();
        }
        catch (TimeoutException problem)
        {
            throw new InterruptionException(
                InterruptionCause.Produit,
                $"Le produit n'a pas fini de répondre à {page.Url} après {LimitMs / 1000:0} secondes. Vérifiez qu'il est démarré et qu'il n'est pas surchargé.",
                problem);
        }
    }
}
