using Conformance.Reports.Attestations;

namespace Conformance.Reports.Grid;

/// <summary>The preuves of the REM that a run did not judge, by number.</summary>
internal static class UncoveredSheet
{
    private static readonly IReadOnlyList<Column<GridRow>> Layout =
    [
        Column<GridRow>.Rem("N° preuve", 23, row => row.Preuve.Id),
        Column<GridRow>.Rem("Preuve", 60, row => row.Preuve.Titre),
        Column<GridRow>.Added("Ce qui est demandé", 50, row => GridCell.Of(Brings.What(row.Preuve.Nature))),
    ];

    public static GridSheet Of(GridBook book) => Layout.Sheet("Non couvert", book.Uncovered);
}
