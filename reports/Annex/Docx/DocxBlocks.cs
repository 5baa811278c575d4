using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Conformance.Reports.Annex.Docx;

/// <summary>Blocks as elements of a document's body.</summary>
internal static class DocxBlocks
{
    public static IEnumerable<OpenXmlElement> Of(AnnexDocument annex) => annex.Blocks.Index().SelectMany(block => Of(block.Item, annex.HeadingBefore(block.Index)));

    private static IEnumerable<OpenXmlElement> Of(Block block, string heading) => block switch
    {
        HeadingBlock title => [DocxText.Paragraph("Heading1", title.Text)],
        TextBlock text => [DocxText.Paragraph("Prose", text.Text)],
        NoticeBlock notice => [DocxText.Paragraph("Notice", notice.Text)],
        CodeBlock code => [DocxText.Paragraph("Code", code.Text)],
        TableBlock { Caption: var caption } table when caption == heading => [DocxTables.Of(table), Space()],
        TableBlock table => [DocxText.Paragraph("Caption", table.Caption), DocxTables.Of(table), Space()],
        SignatureBlock signatures => [DocxTables.Of(signatures), Space()],
        _ => [],
    };

    private static Paragraph Space() => DocxText.Paragraph("Space", "");
}
