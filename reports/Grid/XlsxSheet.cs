using System.Globalization;
using Conformance.Reports.Evidence;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Conformance.Reports.Grid;

/// <summary>Writes one sheet of a workbook.</summary>
/// <param name="sheet">The sheet.</param>
/// <param name="part">Where its links are kept.</param>
internal sealed class XlsxSheet(GridSheet sheet, WorksheetPart part)
{
    private const int LongestCell = 32_000;
    private const uint A3 = 8;
    private const string ToRunFolder = "../";

    private readonly Dictionary<string, string> _links = [];
    private readonly Hyperlinks _hyperlinks = new();

    public Worksheet Write()
    {
        var worksheet = new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new SheetViews(new SheetView(InSight()) { WorkbookViewId = 0 }),
            new Columns([.. sheet.Columns.Index().Select(Width)]),
            new SheetData([Header(), .. sheet.Rows.Index().Select(row => Line(row.Item, row.Index + 2))]),
            new AutoFilter { Reference = Range(sheet) });
        if (_hyperlinks.HasChildren)
            worksheet.Append(_hyperlinks);
        worksheet.Append(
            new PageMargins { Left = 0.4, Right = 0.4, Top = 0.5, Bottom = 0.5, Header = 0.3, Footer = 0.3 },
            new PageSetup { PaperSize = A3, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 },
            new HeaderFooter(new OddFooter("&L&A&RPage &P sur &N")));
        return worksheet;
    }

    /// <summary>All cells of a sheet, as names of the workbook cite them.</summary>
    public static string AbsoluteRangeOf(GridSheet sheet) => $"$A$1:${Letters(sheet.Columns.Count - 1)}${sheet.Rows.Count + 1}";

    private static string Range(GridSheet sheet) => $"A1:{Letters(sheet.Columns.Count - 1)}{sheet.Rows.Count + 1}";

    private static Column Width((int Index, GridColumn Column) at) =>
        new() { Min = (uint)at.Index + 1, Max = (uint)at.Index + 1, Width = at.Column.Width, CustomWidth = true };

    private Pane InSight()
    {
        var pane = new Pane { VerticalSplit = 1, TopLeftCell = Address(sheet.Kept, 2), ActivePane = sheet.Kept > 0 ? PaneValues.BottomRight : PaneValues.BottomLeft, State = PaneStateValues.Frozen };
        if (sheet.Kept > 0)
            pane.HorizontalSplit = sheet.Kept;
        return pane;
    }

    private Row Header() => new([.. sheet.Columns.Index().Select(column => Text(
        Address(column.Index, 1), column.Item.Header, column.Item.Origin is ColumnOrigin.Rem ? XlsxStyles.RemHeader : XlsxStyles.HarnessHeader))]) { RowIndex = 1, Height = RowHeight.OfHeader, CustomHeight = true };

    private Row Line(IReadOnlyList<GridCell> cells, int row) =>
        new([.. cells.Index().Select(cell => Cell(cell.Item, Address(cell.Index, row)))]) { RowIndex = (uint)row, Height = RowHeight.Of(cells, sheet.Columns), CustomHeight = true };

    private Cell Cell(GridCell cell, string address)
    {
        if (cell.Number is { } number)
            return new Cell(new CellValue(number)) { CellReference = address, StyleIndex = XlsxStyles.Number };
        if (cell.Link is { } link)
            _hyperlinks.Append(new Hyperlink { Reference = address, Id = IdOf(link) });
        return cell.Lines.Count == 0
            ? new Cell { CellReference = address, StyleIndex = StyleOf(cell) }
            : Text(address, string.Join('\n', cell.Lines), StyleOf(cell));
    }

    private static uint StyleOf(GridCell cell) => cell switch
    {
        { Tint: { } verdict } => XlsxStyles.Of(verdict),
        { Link: not null } => XlsxStyles.Link,
        _ => XlsxStyles.Text,
    };

    private static Cell Text(string address, string text, uint style) =>
        new(new InlineString(new Text(Short(Readable.Clean(text))) { Space = SpaceProcessingModeValues.Preserve })) { CellReference = address, DataType = CellValues.InlineString, StyleIndex = style };

    private static string Short(string text) => text.Length <= LongestCell ? text : text[..LongestCell] + "…";

    private string IdOf(string link)
    {
        if (!_links.TryGetValue(link, out var id))
            _links[link] = id = part.AddHyperlinkRelationship(new Uri(ToRunFolder + Uri.EscapeDataString(link).Replace("%2F", "/", StringComparison.Ordinal), UriKind.Relative), isExternal: true).Id;
        return id;
    }

    private static string Address(int column, int row) => Letters(column) + row.ToString(CultureInfo.InvariantCulture);

    private static string Letters(int column) => (column >= 26 ? Letters((column / 26) - 1) : "") + (char)('A' + (column % 26));
}
