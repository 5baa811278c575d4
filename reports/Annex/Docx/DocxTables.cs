using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Conformance.Reports.Annex.Docx;

/// <summary>Tables with a header row that comes again on each page, and the places of signature.</summary>
internal static class DocxTables
{
    private const int PlacesOfRow = 2;
    private const uint SignatureHeight = 2600;

    public static Table Of(TableBlock table) => new([
        Properties("Grid", table.Caption),
        new TableGrid(table.Widths.Select(width => new GridColumn { Width = Twentieths(width) })),
        Row(table.Headers.Zip(table.Widths, (text, width) => Cell(width, [DocxText.Paragraph("TableHeader", text)], "1E3A5F")), new TableHeader()),
        .. table.Rows.Select(row => Row(row.Zip(table.Widths, (text, width) => Cell(width, [DocxText.Paragraph("TableText", text)])))),
    ]);

    public static Table Of(SignatureBlock signatures) => new([
        Properties("Grid", "Visas"),
        new TableGrid(Enumerable.Range(0, PlacesOfRow).Select(_ => new GridColumn { Width = Twentieths(100 / PlacesOfRow) })),
        .. signatures.Places.Chunk(PlacesOfRow).Select(Places),
    ]);

    private static TableRow Places(SignaturePlace[] places)
    {
        var cells = places.Select(place => Cell(100 / PlacesOfRow, [.. Lines(place)])).Concat(Enumerable.Repeat(0, PlacesOfRow - places.Length).Select(_ => Cell(100 / PlacesOfRow, [DocxText.Paragraph("TableText", "")])));
        return Row(cells, new TableRowHeight { Val = SignatureHeight, HeightType = HeightRuleValues.AtLeast });
    }

    private static IEnumerable<OpenXmlElement> Lines(SignaturePlace place) =>
    [
        DocxText.Paragraph("TableStrong", place.For),
        DocxText.Paragraph("TableText", $"Nom\u00A0: {place.Name}"),
        DocxText.Paragraph("TableText", $"Qualité\u00A0: {place.Role}"),
        DocxText.Paragraph("TableText", "Date\u00A0:"),
        DocxText.Paragraph("TableText", "Visa\u00A0:"),
    ];

    private static TableProperties Properties(string style, string caption) => new(
        new TableStyle { Val = style },
        new TableWidth { Width = DocxWriter.TextWidth.ToString(CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Dxa },
        new TableLayout { Type = TableLayoutValues.Fixed },
        new TableLook { FirstRow = true, NoHorizontalBand = true, NoVerticalBand = true },
        new TableCaption { Val = caption });

    private static TableRow Row(IEnumerable<TableCell> cells, params OpenXmlElement[] properties) => new([new TableRowProperties([new CantSplit(), .. properties]), .. cells]);

    private static TableCell Cell(int width, IReadOnlyList<OpenXmlElement> content, string? paper = null)
    {
        var properties = new TableCellProperties(new TableCellWidth { Width = Twentieths(width), Type = TableWidthUnitValues.Dxa });
        if (paper is not null)
            properties.Append(new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = paper });
        return new TableCell([properties, .. content]);
    }

    private static string Twentieths(int hundredths) => (DocxWriter.TextWidth * hundredths / 100).ToString(CultureInfo.InvariantCulture);
}
