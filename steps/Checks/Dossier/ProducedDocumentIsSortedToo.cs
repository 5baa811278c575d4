using Conformance.Reports.Journal;
using Conformance.Reports.Verdicts;

namespace Conformance.Steps.Checks.Dossier;

/// <summary>The sorted lists hold the document that the product wrote beside those that it imported.</summary>
public sealed record ProducedDocumentIsSortedToo : Check
{
    private const string Expected = "les listes triées montrent aussi un document produit par le système";
    private const string Declaration = "document.produit";

    /// <inheritdoc/>
    public override Conclusion Judge(JournalView journal)
    {
        var lists = RecordList.At(journal, Moments.ByDate).Concat(RecordList.At(journal, Moments.ByType)).Where(list => list.Rows.Count > 0).ToList();
        if (journal.Declaration(Declaration) is not { } title)
            return Conclusion.NothingToSee(Expected, $"le fichier éditeur ne déclare pas de document produit (declares: {Declaration})");
        if (lists.Count == 0)
            return Conclusion.NothingToSee(Expected, "aucune liste triée n'a été lue");

        var without = lists.Where(list => list.Find(title) is null).ToList();
        return without.Count == 0
            ? Conclusion.Held(Expected, $"« {title} » s'y lit", lists.Select(list => list.Screen.Witness))
            : Conclusion.Broken(Expected, $"« {title} », que le fichier éditeur déclare produit, ne s'y lit pas", without.Select(list => list.Screen.Witness));
    }
}
