using Conformance.Reports.Evidence;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Grid;

/// <summary>What a reader of a grid must know: of which product and run it speaks, and what it does not say.</summary>
internal static class AboutSheet
{
    private static readonly IReadOnlyList<GridColumn> Columns = [new GridColumn("Rubrique", 24, ColumnOrigin.Harness), new GridColumn("Ce qu'il faut savoir", 110, ColumnOrigin.Harness)];

    public static GridSheet Of(GridBook book) => new("Lisez-moi", Columns, [.. Product(book.Report.Run).Concat(Counts(book)).Concat(Reading)]);

    private static IReadOnlyList<IReadOnlyList<GridCell>> Reading { get; } =
    [
        Line("Colonnes du REM", "Elles portent les en-têtes du référentiel, lettre pour lettre. Une cellule vide est un fait qui n'est pas public : à confirmer sur le REM publié, jamais inventé."),
        Line("Textes", "Les énoncés sont des paraphrases qui renvoient à leur source ; le texte publié fait foi. « Chapitre » porte l'identifiant de la section, son intitulé n'étant pas public."),
        Line("Colonnes ajoutées", "Verdict, Constat, Fichiers du dossier, À confirmer et Durée sont du harnais. Les chemins partent du dossier de la course."),
        Line("Non jugée", "La course n'a pas retenu cette preuve : elle n'en dit rien, ni dans un sens ni dans l'autre. La feuille « Non couvert » les liste."),
        Line("Portée", "La grille couvre les exigences du catalogue du harnais, et non tout le REM."),
    ];

    private static IEnumerable<IReadOnlyList<GridCell>> Product(RunSummary run)
    {
        yield return Line("Produit", $"{run.Editor.Product} {run.Editor.Version}, {run.Editor.Name}");
        yield return Line("Version référencée", run.Editor.Referenced ?? "non dite par le fichier éditeur");
        yield return Line("Référentiel", run.Rem);
        yield return Line("Course", $"{run.Id}, du {Instant(run.StartedAt)} au {Instant(run.EndedAt)}");
        yield return Line("Harnais", run.Harness);
    }

    private static IEnumerable<IReadOnlyList<GridCell>> Counts(GridBook book)
    {
        foreach (var verdict in book.OfRem.GroupBy(row => row.Verdict?.Verdict).OrderBy(group => group.Key is null).ThenBy(group => group.Key))
            yield return [GridCell.Of(AddedColumns.Word(verdict.First())) with { Tint = verdict.Key }, GridCell.Of($"{verdict.Count()} preuve(s) du REM")];
    }

    private static string Instant(DateTimeOffset instant) => FrenchTime.Instant(instant);

    private static IReadOnlyList<GridCell> Line(string head, string text) => [GridCell.Of(head), GridCell.Of(text)];
}
