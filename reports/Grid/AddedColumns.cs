using Conformance.Reports.Catalogue;
using Conformance.Reports.Evidence;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Grid;

/// <summary>What the harness adds at the right of a layout: its verdict, why, where to look, and what is not certain.</summary>
internal static class AddedColumns
{
    private const string NotJudged = "Non jugée";
    private const int MostFiles = 15;

    /// <summary>For lines of one or several preuves.</summary>
    public static IReadOnlyList<Column<GridLine>> All { get; } =
    [
        Column<GridLine>.Added("Verdict", 16, line => GridCell.Of(Each(line, row => [Word(row)])) with { Tint = Gravest(line) }),
        Column<GridLine>.Added("Constat", 60, line => GridCell.Of(Each(line, Constat.Of))),
        Column<GridLine>.Added("Fichiers du dossier", 48, line => GridCell.Of(line.Preuves.SelectMany(Files)) with { Link = line.Preuves.SelectMany(row => row.Files).FirstOrDefault() }),
        Column<GridLine>.Added("À confirmer", 50, line => GridCell.Of(Uncertain(line.First.Exigence))),
        Column<GridLine>.Added("Durée (s)", 10, Duration),
    ];

    public static string Word(GridRow row) => row.Verdict is { } judged ? Words.Of(judged.Verdict) : NotJudged;

    /// <summary>What is said of each preuve, under its number when there are several.</summary>
    private static IEnumerable<string> Each(GridLine line, Func<GridRow, IReadOnlyList<string>> say) => line.Preuves.Count == 1
        ? say(line.First)
        : line.Preuves.SelectMany(row => say(row) is { Count: > 0 } said ? said.Skip(1).Prepend($"{row.Preuve.Id} : {said[0]}") : []);

    private static Verdict? Gravest(GridLine line) => line.Preuves.Select(row => row.Verdict?.Verdict).MaxBy(Gravity);

    private static int Gravity(Verdict? verdict) => verdict switch
    {
        Verdict.NonConforme => 6,
        Verdict.Invalide => 5,
        Verdict.NonObserve => 4,
        Verdict.AAttester => 3,
        null => 2,
        Verdict.NonApplicable => 1,
        _ => 0,
    };

    private static IEnumerable<string> Files(GridRow row) => row.Files.Count <= MostFiles
        ? row.Files
        : row.Files.Take(MostFiles).Append($"… et {row.Files.Count - MostFiles} autres dans le même dossier");

    private static IEnumerable<string> Uncertain(Exigence exigence) =>
        exigence.Numerotation == "publique" ? exigence.AConfirmer : exigence.AConfirmer.Prepend($"Numérotation : {exigence.Numerotation}");

    private static GridCell Duration(GridLine line)
    {
        var judged = line.Preuves.Select(row => row.Verdict).OfType<PreuveVerdict>().ToList();
        return judged.Count == 0 ? GridCell.Empty : GridCell.Of(judged.Sum(preuve => preuve.DurationMs) / 1000.0);
    }
}
