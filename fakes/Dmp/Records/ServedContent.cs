using Conformance.Reports.Journal.Facts;

namespace Conformance.Fakes.Dmp;

/// <summary>Says in the journal what a person must be able to read of a document.</summary>
internal static class ServedContent
{
    public static DmpContentServed Of(DmpDocument document) => new(
        FormOf(document.Body),
        new Dictionary<string, string>
        {
            ["titre"] = document.Title,
            ["auteur"] = document.Author.Family,
            ["structure"] = document.Author.StructureName,
        },
        document.Body is DmpBody.Structured ? [.. document.Sections.Select(section => section.Narrative)] : [document.Text],
        document.StylesheetMark);

    private static DmpContentForm FormOf(DmpBody body) => body switch
    {
        DmpBody.Text => DmpContentForm.N1Texte,
        DmpBody.Pdf => DmpContentForm.N1Pdf,
        _ => DmpContentForm.N3,
    };
}
