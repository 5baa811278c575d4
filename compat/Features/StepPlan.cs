using Reqnroll.Bindings;

namespace Reqnroll.Features;

/// <summary>A step as it will run.</summary>
internal sealed record StepPlan(string Keyword, StepDefinitionType Type, string Text, string[][]? Cells, string? DocString, int Line)
{
    /// <summary>The method that plays it; null only while something is wrong with the features.</summary>
    public StepMatch? Match { get; set; }

    public int Attached => (Cells is null ? 0 : 1) + (DocString is null ? 0 : 1);

    /// <summary>A table of its own for each execution: bindings may change it.</summary>
    public DataTable? Table() => Cells is null ? null : new DataTable(Cells[0], Cells.Skip(1).Select(cells => (string[])cells.Clone()));
}
