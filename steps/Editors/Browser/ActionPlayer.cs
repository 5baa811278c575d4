using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors.Map;
using Microsoft.Playwright;

namespace Conformance.Steps.Editors.Browser;

/// <summary>Plays the actions of a map on a page.</summary>
internal sealed class ActionPlayer(Uri product)
{
    private const float LimitMs = 20_000;

    public async Task PlayAsync(IPage page, string intention, MapAction action, IReadOnlyDictionary<string, string> values)
    {
        string Fill(string text) => values.OrderByDescending(value => value.Key.Length)
            .Aggregate(text, (current, value) => current.Replace("$" + value.Key, value.Value, StringComparison.Ordinal));

        try
        {
            await PlayAsync(page, action, Fill);
        }
        catch (TimeoutException problem)
        {
            throw NotThere(page, intention, action, problem);
        }
        catch (PlaywrightException problem)
        {
            throw problem.Message.Contains("strict mode violation", StringComparison.Ordinal)
                ? Ambiguous(page, intention, action, problem)
                : Unreachable(page, intention, problem);
        }
    }

    private async Task PlayAsync(IPage page, MapAction action, Func<string, string> fill)
    {
        if (action.Verb is MapVerb.Go)
        {
            await page.GotoAsync(new Uri(product, fill(action.Value!)).ToString(), new PageGotoOptions { Timeout = 15_000 });
            return;
        }

        var target = PageLocators.Find(page, action.Target!, fill);
        var value = fill(action.Value ?? "");
        await (action.Verb switch
        {
            MapVerb.Click => target.ClickAsync(new LocatorClickOptions { Timeout = LimitMs }),
            MapVerb.Fill => target.FillAsync(value, new LocatorFillOptions { Timeout = LimitMs }),
            MapVerb.Press => target.PressAsync(value, new LocatorPressOptions { Timeout = LimitMs }),
            MapVerb.Choose => target.SelectOptionAsync(new SelectOptionValue { Label = value }, new LocatorSelectOptionOptions { Timeout = LimitMs }),
            MapVerb.Wait => target.WaitForAsync(new LocatorWaitForOptions { Timeout = LimitMs }),
            _ => throw new ArgumentOutOfRangeException(nameof(action), action.Verb, "Unknown verb."),
        });
    }

    private static InterruptionException NotThere(IPage page, string intention, MapAction action, Exception problem) => new(
        InterruptionCause.Produit,
        $"L'intention « {intention} » n'aboutit pas : {action.Verb.ToString().ToLowerInvariant()} {action.Target} reste introuvable ou inactif à {page.Url} après {LimitMs / 1000:0} secondes. "
        + $"Si l'écran est le bon, corrigez map.acts.{intention} ; sinon, le produit n'est pas arrivé où on l'attend.",
        problem);

    private static InterruptionException Ambiguous(IPage page, string intention, MapAction action, Exception problem) => new(
        InterruptionCause.Configuration,
        $"L'intention « {intention} » est ambiguë : {action.Target} désigne plusieurs éléments à {page.Url}. {Candidates(problem)} Précisez map.acts.{intention}.",
        problem);

    private static InterruptionException Unreachable(IPage page, string intention, Exception problem) => new(
        InterruptionCause.Produit,
        $"L'intention « {intention} » échoue à {page.Url} : {problem.Message.Split('\n')[0]} Vérifiez que le produit répond à cette adresse.",
        problem);

    private static string Candidates(Exception problem) =>
        string.Join(" ; ", problem.Message.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && char.IsDigit(line[0])).Take(3));
}
