using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;

namespace Conformance.Steps.Checks.Dossier;

/// <summary>Once the time set is over, what was loaded ahead is listed no more.</summary>
/// <param name="Days">Days for which it was to be kept.</param>
public sealed record PreloadExpires(int Days) : Check
{
    private string Expected => $"les documents préchargés ne sont plus gardés au-delà de la durée réglée, {Days} jours";

    /// <inheritdoc/>
    public override Conclusion Judge(JournalView journal)
    {
        var moved = journal.Of<ClockMoved>().LastOrDefault(moved => moved.Entry.Scenario == journal.Scenario && moved.Fact.Days > Days);
        var before = Preload.At(journal, Preload.Kept);
        var after = Preload.At(journal, Preload.Expired).Where(preload => preload.Screen.Seq > moved?.Seq).ToList();
        if (moved is null || after.Count == 0 || !before.Any(preload => Wanted(journal, preload).Any(preload.Shows)))
            return Conclusion.NothingToSee(Expected, "la durée réglée n'a pas été dépassée après un préchargement");

        var kept = after.SelectMany(preload => Wanted(journal, preload).Where(preload.Shows)).Select(document => $"« {document.Title} »").ToList();
        var witnesses = before.Concat(after).Select(preload => preload.Screen.Witness).Append(moved.Witness);
        return kept.Count == 0
            ? Conclusion.Held(Expected, $"plus rien {moved.Fact.Days} jours après", witnesses)
            : Conclusion.Broken(Expected, $"{moved.Fact.Days} jours après, sont encore gardés : {kept.List()}", witnesses);
    }

    private static IEnumerable<DmpDocumentServed> Wanted(JournalView journal, Preload preload) =>
        preload.Held(journal).Where(document => preload.Wanted.Contains(document.UniqueId));
}
