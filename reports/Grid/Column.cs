namespace Conformance.Reports.Grid;

/// <summary>A column of a layout and how its cells are made.</summary>
/// <typeparam name="TRow">What a row is about.</typeparam>
/// <param name="Head">The column.</param>
/// <param name="Cell">The cell of a row.</param>
internal sealed record Column<TRow>(GridColumn Head, Func<TRow, GridCell> Cell)
{
    /// <summary>A column of the REM.</summary>
    public static Column<TRow> Rem(string header, double width, Func<TRow, string?> text) => new(new GridColumn(header, width), row => GridCell.Of(text(row)));

    /// <summary>A column of the REM of which nothing is public.</summary>
    public static Column<TRow> Unknown(string header) => new(new GridColumn(header, 12), _ => GridCell.Empty);

    /// <summary>A column that the harness adds.</summary>
    public static Column<TRow> Added(string header, double width, Func<TRow, GridCell> cell) => new(new GridColumn(header, width, ColumnOrigin.Harness), cell);
}

/// <summary>Makes sheets of layouts.</summary>
internal static class LayoutSheets
{
    public static GridSheet Sheet<TRow>(this IReadOnlyList<Column<TRow>> columns, string name, IEnumerable<TRow> rows) =>
        new(name, [.. columns.Select(column => column.Head)], [.. rows.Select(row => (IReadOnlyList<GridCell>)[.. columns.Select(column => column.Cell(row))])]);
}
