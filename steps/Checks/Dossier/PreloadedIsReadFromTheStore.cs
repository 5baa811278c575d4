using Conformance.Reports.Journal;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Editors;

namespace Conformance.Steps.Checks.Dossier;

/// <summary>A document loaded ahead is read, whole, without being asked of the DMP again once the stay has begun.</summary>
public sealed record PreloadedIsReadFromTheStore : Check
{
    private const string Expected = "un document préchargé se lit sans être redemandé au DMP";

    /// <inheritdoc/>
    public override Conclusion Judge(JournalView journal)
    {
        var shown = ShownDocument.All(journal, Readings.PreloadedDocument);
        var first = Preload.At(journal, Preload.Kept).Select(preload => preload.Screen.Seq).FirstOrDefault();
        if (shown.Count == 0)
            return Conclusion.NothingToSee(Expected, "aucun document préchargé n'a été ouvert");

        foreach (var document in shown)
        {
            if (document.Missing(document.Content.Body) is [var words, ..])
                return Conclusion.Broken(Expected, $"« {words} » ne se lit pas dans « {document.Document.Title} »", [document.Screen.Witness]);
            if (journal.Retrievals(document.Screen.Subject("ins"), document.Document.UniqueId).FirstOrDefault(exchange => exchange.Seq > first && exchange.Seq < document.Screen.Seq) is { } again)
                return Conclusion.Broken(Expected, $"« {document.Document.Title} » a été redemandé au DMP pour être lu", [again.Witness, document.Screen.Witness]);
        }

        return Conclusion.Held(Expected, $"lu : {shown.Select(document => $"« {document.Document.Title} »").List()}", shown.Select(document => document.Screen.Witness));
    }
}
