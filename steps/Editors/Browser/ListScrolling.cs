using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors.Map;
using Microsoft.Playwright;

namespace Conformance.Steps.Editors.Browser;

/// <summary>Scrolls lists that render only what is in view.</summary>
internal static class ListScrolling
{
    /// <summary>Screens of one list that are gone through at most.</summary>
    public const int MostScreens = 200;

    private const string Down = "list => { const before = list.scrollTop; list.scrollTop += Math.max(list.clientHeight * 0.8, 40); return list.scrollTop > before; }";
    private const string Top = "list => { list.scrollTop = 0; }";

    /// <summary>Scrolls from the top until something is rendered.</summary>
    /// <exception cref="InterruptionException">The end of the list came first.</exception>
    public static async Task UntilAsync(IPage page, ILocator list, ILocator sought, MapAction action)
    {
        await foreach (var _ in ScreensAsync(page, list))
        {
            if (await sought.CountAsync() == 0)
                continue;
            await sought.First.ScrollIntoViewIfNeededAsync();
            return;
        }

        throw new InterruptionException(
            InterruptionCause.Produit,
            $"{action.Path} : {action.Until} n'apparaît pas dans {action.Target}, défilé jusqu'au bout à {page.Url}. Vérifiez que la donnée y est, ou corrigez « until ».");
    }

    /// <summary>Stops at each screen of a list, from its top to its end.</summary>
    /// <returns>The number of each screen, from 0.</returns>
    /// <exception cref="InterruptionException">The list does not end.</exception>
    public static async IAsyncEnumerable<int> ScreensAsync(IPage page, ILocator list)
    {
        await list.EvaluateAsync(Top);
        for (var screen = 0; screen < MostScreens; screen++)
        {
            await PageSettling.SettleAsync(page);
            yield return screen;
            if (!await list.EvaluateAsync<bool>(Down))
                yield break;
        }

        throw new InterruptionException(
            InterruptionCause.Configuration,
            $"La liste défilée à {page.Url} compte plus de {MostScreens} écrans : la lire en partie ne prouverait rien. Prenez un patient d'essai qui tient moins de données, ou filtrez-la dans la carte.");
    }
}
