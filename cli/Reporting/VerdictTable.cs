using Conformance.Reports.Verdicts;
using Spectre.Console;

namespace Conformance.Cli.Reporting;

/// <summary>The table of preuves that ends a run.</summary>
internal static class VerdictTable
{
    public static Table Of(RunReport report)
    {
        var table = new Table().Border(TableBorder.Rounded).AddColumns("Preuve", "Verdict", "Durée", "Intitulé");
        foreach (var preuve in report.Preuves.Where(preuve => !preuve.IsOutsideRem))
            table.AddRow(Cells(preuve));
        var outside = report.Preuves.Where(preuve => preuve.IsOutsideRem).ToList();
        if (outside.Count > 0)
            table.AddEmptyRow().AddRow("[grey]hors REM[/]", "", "", "[grey]Ce ne sont pas des exigences du REM[/]");
        foreach (var preuve in outside)
            table.AddRow(Cells(preuve));
        return table;
    }

    private static string[] Cells(PreuveVerdict preuve) =>
    [
        Markup.Escape(preuve.Id), Coloured(preuve.Verdict), $"{preuve.DurationMs / 1000.0:0.0} s", Markup.Escape(preuve.Title),
    ];

    /// <summary>Why, for each preuve that is not plainly conforme, and the warnings.</summary>
    public static IEnumerable<string> Explanations(RunReport report)
    {
        foreach (var preuve in report.Preuves.Where(preuve => preuve.Reason is not null))
            yield return $"[{Colour(preuve.Verdict)}]{Markup.Escape(preuve.Id)}[/] {Markup.Escape(preuve.Reason!)}";

        foreach (var left in report.Observations.Where(observation => observation.Service == ProductObservations.Service))
            yield return $"[yellow]Produit[/] {Markup.Escape(left.Observed)}";

        foreach (var preuve in report.Preuves)
        {
            foreach (var finding in preuve.Findings.Where(finding => finding.Outcome is Outcome.Enfreint))
            {
                yield return $"[{(finding.Severity is Severity.Bloquant ? "red" : "yellow")}]{Markup.Escape(preuve.Id)}[/] {Markup.Escape(finding.Clause)}";
                yield return $"   attendu  : {Markup.Escape(finding.Expected)}";
                yield return $"   observé  : {Markup.Escape(finding.Observed)}";
                yield return $"   regarder : {Markup.Escape(string.Join(", ", finding.Witnesses.Take(6)))}";
            }
        }
    }

    /// <summary>The word of a verdict in its colour.</summary>
    public static string Coloured(Verdict verdict) => $"[{Colour(verdict)}]{Word(verdict)}[/]";

    public static string Word(Verdict verdict) => verdict switch
    {
        Verdict.Conforme => "conforme",
        Verdict.NonConforme => "non conforme",
        Verdict.NonObserve => "non observé",
        Verdict.NonApplicable => "non applicable",
        Verdict.AAttester => "à attester",
        Verdict.Atteste => "attesté",
        _ => "invalide",
    };

    private static string Colour(Verdict verdict) => verdict switch
    {
        Verdict.Conforme or Verdict.Atteste => "green",
        Verdict.NonConforme => "red",
        Verdict.Invalide => "yellow",
        _ => "grey",
    };
}
