using Conformance.Reports.Evidence;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Conformance.Reports.Annex.Docx;

/// <summary>Paragraphs and runs of text.</summary>
internal static class DocxText
{
    public static Paragraph Paragraph(string style, string text) => new(new ParagraphProperties(new ParagraphStyleId { Val = style }), Run(text));

    public static Run Run(string text) => new(new Text(Readable.Clean(text)) { Space = SpaceProcessingModeValues.Preserve });
}
