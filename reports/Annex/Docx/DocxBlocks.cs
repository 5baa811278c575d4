using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Conformance.Reports.Annex.Docx;

/// <summary>Blocks as elements of a document's body.</summary>
/// <param name="blocks">The blocks, in order.</param>
internal sealed class DocxBlocks(IReadOnlyList<Block> blocks)
{
    public IEnumerable<OpenXmlElement> Elements() => blocks.Index().SelectMany(block => Of(block.Item, HeadingBefore(block.Index)));

    private static IEnumerable<OpenXmlElement> Of(Block block, string heading) => block switch
    {
        HeadingBlock title => [DocxText.Paragraph("Heading1", title.Text)],
        TextBlock text => [DocxText.Paragraph("Normal", text.Text)],
        NoticeBlock notice => [DocxText.Paragraph("Notice", notice.Text)],
        CodeBlock code => [DocxText.Paragraph("Code", code.Text)],
        TableBlock { Caption: var caption } table when caption == heading => [DocxTables.Of(table), Space()],
        TableBlock table => [DocxText.Paragraph("Caption", table.Caption), DocxTables.Of(table), Space()],
        SignatureBlock signatures => [DocxTables.Of(signatures), Space()],
        _ => [],
    };

    private string HeadingBefore(int rank) => blocks.Take(rank).OfType<HeadingBlock>().LastOrDefault()?.Text ?? "";

    private static Paragraph Space() => DocxText.Paragraph("Space", "");
}
