using Conformance.Reports.Catalogue;

namespace Conformance.Reports.Grid;

/// <summary>The layout of the REM's own workbook: one row a scenario, its preuves side by side.</summary>
public static class RemLayout
{
    /// <summary>Preuves that a row has room for; those of a longer scenario go on in the next row.</summary>
    public const int PreuvesOfRow = 10;

    private static readonly IReadOnlyList<Column<GridLine>> Layout =
    [
        Column<GridLine>.Unknown("Périmètre"),
        Rem("ID", 18, row => row.Exigence.Brut),
        Rem("Chapitre", 12, row => RemId.Of(row.Exigence.Id).Chapitre),
        Column<GridLine>.Unknown("Fonction"),
        Rem("Exigence", 50, row => row.Exigence.Enonce),
        Column<GridLine>.Unknown("Commentaire"),
        Column<GridLine>.Unknown("Nature de l'exigence"),
        Rem("Profil", 12, row => row.Exigence.Profil),
        Rem("N° scénario", 20, row => row.Scenario.Id),
        Rem("Scénario de conformité", 36, row => row.Scenario.Titre),
        .. Enumerable.Range(0, PreuvesOfRow).SelectMany(Preuve),
        Column<GridLine>.Unknown("Statut publication"),
        Column<GridLine>.Unknown("VA N-1"),
        Column<GridLine>.Unknown("Criticité"),
        Column<GridLine>.Unknown("Ordre"),
        .. AddedColumns.All,
    ];

    /// <summary>A sheet of some preuves.</summary>
    public static GridSheet Sheet(string name, IEnumerable<GridRow> rows) =>
        Layout.Sheet(name, rows.GroupBy(row => row.Scenario.Id).SelectMany(scenario => scenario.Chunk(PreuvesOfRow)).Select(chunk => new GridLine(chunk))) with { Kept = 2 };

    private static IEnumerable<Column<GridLine>> Preuve(int rank) =>
    [
        Column<GridLine>.Rem("N° preuve", rank < 2 ? 23 : 11, line => line.At(rank)?.Preuve.Id),
        Column<GridLine>.Rem("Preuve", rank < 2 ? 30 : 11, line => line.At(rank)?.Preuve.Titre),
    ];

    private static Column<GridLine> Rem(string header, double width, Func<GridRow, string?> text) => Column<GridLine>.Rem(header, width, line => text(line.First));
}
