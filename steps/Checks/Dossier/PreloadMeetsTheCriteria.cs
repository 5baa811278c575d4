using Conformance.Reports.Journal;
using Conformance.Reports.Verdicts;

namespace Conformance.Steps.Checks.Dossier;

/// <summary>For each stay, the documents that meet the criteria were asked of the DMP before the user did anything, and are listed; no other was asked for.</summary>
public sealed record PreloadMeetsTheCriteria : Check
{
    private const string Expected = "pour chaque séjour, les documents qui répondent aux critères réglés sont préchargés, et eux seuls";

    /// <inheritdoc/>
    public override Conclusion Judge(JournalView journal)
    {
        var preloads = Preload.At(journal, Preload.Kept);
        if (preloads.Count == 0)
            return Conclusion.NothingToSee(Expected, "aucune liste de documents préchargés n'a été lue");

        var missing = preloads.SelectMany(preload => preload.Held(journal)
            .Where(document => preload.Wanted.Contains(document.UniqueId) && !(preload.Shows(document) && preload.Retrieved(journal, document).Count > 0))).Select(document => $"« {document.Title} »").ToList();
        var added = preloads.SelectMany(preload => preload.Held(journal)
            .Where(document => !preload.Wanted.Contains(document.UniqueId) && preload.Retrieved(journal, document).Count > 0)).Select(document => $"« {document.Title} »").ToList();
        var witnesses = preloads.Select(preload => preload.Screen.Witness)
            .Concat(preloads.SelectMany(preload => preload.Held(journal).SelectMany(document => preload.Retrieved(journal, document))).Select(exchange => exchange.Witness));
        return missing.Count + added.Count == 0
            ? Conclusion.Held(Expected, $"{preloads.Sum(preload => preload.Wanted.Count)} documents préchargés pour {preloads.Count} patients", witnesses)
            : Conclusion.Broken(Expected, string.Join(" ; ", Told("non préchargés", missing).Concat(Told("préchargés hors critères", added))), witnesses);
    }

    private static IEnumerable<string> Told(string what, List<string> titles) => titles.Count == 0 ? [] : [$"{what} : {titles.List()}"];
}
