using Conformance.Reports.Journal;
using Conformance.Reports.Verdicts;

namespace Conformance.Steps.Checks.Dmp.Ux14Bis;

/// <summary>In each list shown, the documents of a level carry something that ordinary documents do not. Any sign will do.</summary>
/// <param name="Level">Level of visibility.</param>
public sealed record InvisibleDocumentsBearASign(Visibility Level) : Check
{
    private string Expected => $"les documents {Level.Label()} portent dans la liste un signe que les documents ordinaires ne portent pas";

    /// <inheritdoc/>
    public override Conclusion Judge(JournalView journal)
    {
        var lists = DocumentList.All(journal).Where(list => list.Bearing(Level).Count > 0 && list.Ordinary.Count > 0).ToList();
        if (lists.Count == 0)
            return Conclusion.NothingToSee(Expected, "aucune liste montrant à la fois de tels documents et des documents ordinaires n'a été lue");

        var bare = lists.Where(list => list.SignOf(Level).Count == 0).ToList();
        return bare.Count == 0
            ? Conclusion.Held(Expected, $"signe lu : {SignReading.Describe(lists[0].SignOf(Level))}", lists.SelectMany(list => list.Witnesses))
            : Conclusion.Broken(
                Expected,
                $"rien ne distingue {bare[0].Bearing(Level).Select(row => $"« {row.Document.Title} »").List()} de {bare[0].Ordinary.Select(row => $"« {row.Document.Title} »").List()}",
                bare.SelectMany(list => list.Witnesses));
    }
}
