using Conformance.Reports.Catalogue;

namespace Conformance.Reports.Grid;

/// <summary>The layout of the Convergence export: one row a preuve.</summary>
public static class ConvergenceLayout
{
    private static readonly IReadOnlyList<Column<GridLine>> Layout =
    [
        Column<GridLine>.Unknown("Périmètre"),
        Rem("ID", 18, row => row.Exigence.Brut),
        Rem("Chapitre", 12, row => RemId.Of(row.Exigence.Id).Chapitre),
        Column<GridLine>.Unknown("Fonction"),
        Rem("Exigence", 50, row => row.Exigence.Enonce),
        Column<GridLine>.Unknown("Commentaire"),
        Rem("Profil", 12, row => row.Exigence.Profil),
        Rem("N° scénario", 20, row => row.Scenario.Id),
        Rem("Scénario de conformité", 36, row => row.Scenario.Titre),
        Rem("N° preuve", 23, row => row.Preuve.Id),
        Rem("Preuve", 36, row => row.Preuve.Titre),
        Column<GridLine>.Unknown("Profil historique"),
        Column<GridLine>.Unknown("Criticité"),
        Column<GridLine>.Unknown("Ordre"),
        .. AddedColumns.All,
    ];

    /// <summary>A sheet of some preuves.</summary>
    public static GridSheet Sheet(string name, IEnumerable<GridRow> rows) => Layout.Sheet(name, rows.Select(row => new GridLine([row]))) with { Kept = 2 };

    private static Column<GridLine> Rem(string header, double width, Func<GridRow, string?> text) => Column<GridLine>.Rem(header, width, line => text(line.First));
}
