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

    /// <summary>Waits until answers have come, and the page and its frames show them.</summary>
    public static async Task SettleAsync(IPage page, TrafficWatch traffic)
    {
        await SettleAsync(page);
        if (await traffic.QuietAsync())
            await SettleAsync(page);
        foreach (var frame in page.Frames.Where(frame => frame.ParentFrame is not null))
            await SettleAsync(frame);
    }

    /// <summary>Waits until the document is loaded and no longer changes.</summary>
    public static async Task SettleAsync(IPage page)
    {
        try
        {
            await QuietAsync(page.MainFrame);
        }
        catch (TimeoutException problem)
        {
            throw new InterruptionException(
                InterruptionCause.Produit,
                $"Le produit n'a pas fini de répondre à {page.Url} après {LimitMs / 1000:0} secondes. Vérifiez qu'il est démarré et qu'il n'est pas surchargé.",
                problem);
        }
    }

    /// <summary>A frame may be taken away while it is waited for: the page then shows something else, which is what is read.</summary>
    private static async Task SettleAsync(IFrame frame)
    {
        try
        {
            await QuietAsync(frame);
        }
        catch (Exception problem) when (frame.IsDetached && problem is PlaywrightException or TimeoutException)
        {
        }
    }

    private static async Task QuietAsync(IFrame frame)
    {
        var settled = await frame.WaitForFunctionAsync(
            Scripts.Settled,
            new[] { Interlocked.Increment(ref _calls), QuietLimitMs },
            new FrameWaitForFunctionOptions { Timeout = LimitMs });
        await settled.DisposeAsync();
    }
}
