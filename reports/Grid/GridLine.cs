namespace Conformance.Reports.Grid;

/// <summary>A line of a layout: one preuve, or those of a scenario side by side.</summary>
/// <param name="Preuves">Its preuves, at least one.</param>
internal sealed record GridLine(IReadOnlyList<GridRow> Preuves)
{
    /// <summary>The first, which says what they have in common.</summary>
    public GridRow First => Preuves[0];

    /// <summary>The preuve of a rank; null when there are fewer.</summary>
    public GridRow? At(int rank) => rank < Preuves.Count ? Preuves[rank] : null;
}
