namespace Conformance.Reports.Grid;

/// <summary>A sheet of a grid: one header row, then one row a line.</summary>
/// <param name="Name">Its name, at most 31 characters.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Its rows, each of as many cells as there are columns.</param>
public sealed record GridSheet(string Name, IReadOnlyList<GridColumn> Columns, IReadOnlyList<IReadOnlyList<GridCell>> Rows)
{
    /// <summary>How many of its columns, from the first, stay in sight.</summary>
    public int Kept { get; init; }
}

/// <summary>A column of a grid.</summary>
/// <param name="Header">Its header, letter for letter: importers find a column by it.</param>
/// <param name="Width">Its width, in characters.</param>
/// <param name="Origin">Whose column it is.</param>
public sealed record GridColumn(string Header, double Width, ColumnOrigin Origin = ColumnOrigin.Rem);

/// <summary>Whose column one is.</summary>
public enum ColumnOrigin
{
    /// <summary>The REM's layout: what is not known stays empty.</summary>
    Rem,

    /// <summary>What the harness adds to it.</summary>
    Harness,
}
