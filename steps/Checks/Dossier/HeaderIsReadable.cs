using Conformance.Reports.Journal;
using Conformance.Reports.Verdicts;

namespace Conformance.Steps.Checks.Dossier;

/// <summary>Each document shown lets its header be read: its title, its author, the author's structure.</summary>
/// <param name="Reading">Reading that shows the documents.</param>
public sealed record HeaderIsReadable(string Reading) : Check
{
    private const string Expected = "le titre, l'auteur et la structure de l'en-tête CDA se lisent à l'écran";

    /// <inheritdoc/>
    public override Conclusion Judge(JournalView journal)
    {
        var shown = ShownDocument.All(journal, Reading);
        if (shown.Count == 0)
            return Conclusion.NothingToSee(Expected, "aucun document servi par le DMP n'a été affiché");

        var bare = shown.Select(document => (document, Missing: document.Missing(document.Content.Header.Values))).Where(pair => pair.Missing.Count > 0).ToList();
        return bare.Count == 0
            ? Conclusion.Held(Expected, $"lus pour {shown.Count} documents", shown.SelectMany(document => document.Witnesses))
            : Conclusion.Broken(
                Expected,
                $"ne se lisent pas : {bare.Select(pair => $"{pair.document.Content.Header.Where(part => pair.Missing.Contains(part.Value)).Select(part => $"{part.Key} « {part.Value} »").List()} de « {pair.document.Document.Title} »").List()}",
                bare.SelectMany(pair => pair.document.Witnesses));
    }
}
