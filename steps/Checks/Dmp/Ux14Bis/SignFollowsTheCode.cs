using Conformance.Reports.Journal;
using Conformance.Reports.Verdicts;

namespace Conformance.Steps.Checks.Dmp.Ux14Bis;

/// <summary>Swap the codes and the sign follows them: it speaks of the document's visibility, not of its place or of its past.</summary>
/// <param name="Level">Level of visibility.</param>
public sealed record SignFollowsTheCode(Visibility Level) : Check
{
    private string Expected => $"le signe des documents {Level.Label()} suit le code de confidentialité quand les codes sont permutés";

    /// <inheritdoc/>
    public override Conclusion Judge(JournalView journal)
    {
        var lists = DocumentList.All(journal).Where(list => list.Bearing(Level).Count > 0).ToList();
        var bearers = lists.Select(list => list.Bearing(Level).Select(row => row.Document.UniqueId).Order().List()).Distinct().Count();
        if (bearers < 2)
            return Conclusion.NothingToSee(Expected, "les codes n'ont pas été permutés entre deux listes lues", lists.SelectMany(list => list.Witnesses));

        var common = lists.Select(list => list.SignOf(Level)).Aggregate((one, other) => one.Intersect(other).ToHashSet());
        return common.Count > 0
            ? Conclusion.Held(Expected, $"le même signe ({SignReading.Describe(common)}) passe aux documents qui prennent le code", lists.SelectMany(list => list.Witnesses))
            : Conclusion.Broken(Expected, "le signe n'est pas passé aux documents qui ont pris le code", lists.SelectMany(list => list.Witnesses));
    }
}
