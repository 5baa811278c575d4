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
    private const double QuietLimitMs = 2_000;

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

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
                $"Le produit n'a pas fini de répondre à {page.Url} après {Limit.TotalSeconds:0} secondes. Vérifiez qu'il est démarré et qu'il n'est pas surchargé.",
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

    /// <exception cref="TimeoutException">The document is not loaded after a bounded time.</exception>
    private static async Task QuietAsync(IFrame frame)
    {
        using var limit = new CancellationTokenSource(Limit, TimeProvider.System);
        while (true)
        {
            try
            {
                if (!await frame.EvaluateAsync<bool>(Scripts.Settled, new[] { Limit.TotalMilliseconds, QuietLimitMs }).WaitAsync(limit.Token))
                    throw new TimeoutException();
                return;
            }
            catch (OperationCanceledException)
            {
                throw new TimeoutException();
            }
            catch (PlaywrightException problem) when (IsNavigation(problem) && !frame.IsDetached)
            {
                continue;
            }
        }
    }

    private static bool IsNavigation(PlaywrightException problem) => problem.Message.Contains("context was destroyed", StringComparison.Ordinal);
}
