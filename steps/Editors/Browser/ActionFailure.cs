using System.Text.RegularExpressions;
using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors.Map;
using Microsoft.Playwright;

namespace Conformance.Steps.Editors.Browser;

/// <summary>From what Playwright says of an action that does not come off to what a person is to do about it.</summary>
/// <param name="page">Page that the action was played on.</param>
/// <param name="action">The action.</param>
/// <param name="fill">Puts values in place of their names.</param>
/// <param name="limit">How long it was waited for.</param>
internal sealed partial class ActionFailure(IPage page, MapAction action, Func<string, string> fill, ActLimit limit)
{
    private const int CandidateLength = 160;

    /// <summary>The interruption that tells it.</summary>
    public async Task<InterruptionException> DescribeAsync(Exception problem)
    {
        var what = $"{action.Path} : {Words()}";
        if (problem.Message.Contains("strict mode violation", StringComparison.Ordinal))
            return new InterruptionException(
                InterruptionCause.Configuration, $"{what} désigne plusieurs éléments à {page.Url} : {Candidates(problem)}. Précisez le repère (name, exact, has-text, within).", problem);
        if (problem.Message.Contains("is not a valid selector", StringComparison.Ordinal) || problem.Message.Contains("Unexpected token", StringComparison.Ordinal))
            return new InterruptionException(InterruptionCause.Configuration, $"{what} n'est pas un sélecteur CSS que le navigateur comprend. Corrigez « css », ou préférez role, label ou text.", problem);
        if (Covering().Match(problem.Message) is { Success: true } covering)
            return new InterruptionException(
                InterruptionCause.Produit, $"{what} est là mais recouvert par {Short(covering.Groups[1].Value)} à {page.Url}. Fermez d'abord ce qui le recouvre, par une action de la carte.", problem);
        if (problem.Message.Contains("element is not enabled", StringComparison.Ordinal))
            return new InterruptionException(
                InterruptionCause.Produit, $"{what} est là mais inactif (désactivé) à {page.Url} après {limit}. Une saisie manque-t-elle avant cette action ?", problem);
        return problem is TimeoutException ? await NotThereAsync(what, problem) : Unreachable(what, problem);
    }

    private async Task<InterruptionException> NotThereAsync(string what, Exception problem) => new(
        InterruptionCause.Produit,
        $"{what} reste introuvable à {page.Url} après {limit}.{await NearbyNames.SentenceAsync(page, action.Target, fill)} "
        + "Si l'écran est le bon, corrigez cette action ; sinon, le produit n'est pas arrivé où on l'attend.",
        problem);

    private InterruptionException Unreachable(string what, Exception problem) => new(
        InterruptionCause.Produit, $"{what} échoue à {page.Url} : {problem.Message.Split('\n')[0]} Vérifiez que le produit répond à cette adresse.", problem);

    private string Words() =>
        $"{action.Verb.ToString().ToLowerInvariant()} {(action.Target is null ? fill(action.Value ?? "") : fill(action.Target.ToString()))}";

    /// <summary>The elements of a strict mode violation, as Playwright lists them.</summary>
    private static string Candidates(Exception problem) => string.Join(" ; ", problem.Message.Split('\n')
        .Select(line => line.Trim()).Where(line => line.Length > 0 && char.IsDigit(line[0])).Take(3).Select(Short));

    private static string Short(string text) => text.Length <= CandidateLength ? text : text[..CandidateLength] + "…";

    [GeneratedRegex(@"- (<.+?>).* intercepts pointer events")]
    private static partial Regex Covering();
}
