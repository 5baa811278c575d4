using Conformance.Reports.Journal;
using Conformance.Reports.Verdicts;

namespace Conformance.Steps.Checks.Dossier;

/// <summary>A document that came with its producer's style sheet is shown by it: words that only that sheet writes stand on the screen.</summary>
/// <param name="Reading">Reading that shows the documents.</param>
public sealed record ProducersStylesheetIsApplied(string Reading) : Check
{
    private const string Expected = "un document accompagné de la feuille de style de son producteur est affiché par elle";

    /// <inheritdoc/>
    public override Conclusion Judge(JournalView journal)
    {
        var shown = ShownDocument.All(journal, Reading).Where(document => document.Content.StylesheetMark is not null).ToList();
        if (shown.Count == 0)
            return Conclusion.NothingToSee(Expected, "aucun document accompagné d'une feuille de style n'a été affiché");

        var other = shown.Where(document => !document.Screen.Fact.Says(document.Content.StylesheetMark!)).ToList();
        return other.Count == 0
            ? Conclusion.Held(Expected, $"« {shown[0].Content.StylesheetMark} », que seule cette feuille écrit, se lit", shown.Select(document => document.Screen.Witness))
            : Conclusion.Broken(
                Expected,
                $"« {other[0].Content.StylesheetMark} », que seule la feuille du producteur écrit, ne se lit pas dans « {other[0].Document.Title} »",
                other.Select(document => document.Screen.Witness));
    }
}
