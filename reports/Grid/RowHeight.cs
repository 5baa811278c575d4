namespace Conformance.Reports.Grid;

/// <summary>Height of a row whose cells wrap: LibreOffice does not work it out of a file, and one height serves both.</summary>
internal static class RowHeight
{
    private const double Line = 13.5;
    private const double LettersOfWidth = 1.15;

    /// <summary>Height of a header row, in points: two lines.</summary>
    public const double OfHeader = (2 * Line) + 2;

    private const int MostLines = 18;

    /// <summary>Height in points, up to what is still comfortable to read.</summary>
    public static double Of(IReadOnlyList<GridCell> cells, IReadOnlyList<GridColumn> columns) =>
        Line * Math.Clamp(cells.Zip(columns, Lines).Max(), 1, MostLines) + 2;

    private static int Lines(GridCell cell, GridColumn column) => cell.Lines.Sum(line => 1 + (int)(Math.Max(line.Length - 1, 0) / (column.Width * LettersOfWidth)));
}
