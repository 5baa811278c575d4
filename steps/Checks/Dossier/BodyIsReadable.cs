using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;

namespace Conformance.Steps.Checks.Dossier;

/// <summary>Each document shown lets the whole of its body be read: its text at level 1, the narrative of every section at level 3.</summary>
/// <param name="Reading">Reading that shows the documents.</param>
/// <param name="Form">Which bodies are judged.</param>
public sealed record BodyIsReadable(string Reading, DmpContentForm Form) : Check
{
    private string Expected => Form is DmpContentForm.N3
        ? "la partie narrative de chaque section d'un CDA de niveau 3 se lit à l'écran"
        : "le corps d'un CDA de niveau 1 se lit à l'écran";

    /// <inheritdoc/>
    public override Conclusion Judge(JournalView journal)
    {
        var shown = ShownDocument.All(journal, Reading).Where(document => document.Content.Form == Form).ToList();
        if (shown.Count == 0)
            return Conclusion.NothingToSee(Expected, "aucun document de cette forme, servi par le DMP, n'a été affiché");

        var bare = shown.Select(document => (document, Missing: document.Missing(document.Content.Body))).Where(pair => pair.Missing.Count > 0).ToList();
        return bare.Count == 0
            ? Conclusion.Held(Expected, $"lu pour {shown.Select(document => $"« {document.Document.Title} »").List()}", shown.SelectMany(document => document.Witnesses))
            : Conclusion.Broken(
                Expected,
                $"ne se lisent pas : {bare.Select(pair => $"{pair.Missing.Select(words => $"« {words} »").List()} de « {pair.document.Document.Title} »").List()}",
                bare.SelectMany(pair => pair.document.Witnesses));
    }
}
