using Conformance.Reports.Ledger;
using Conformance.Reports.Verdicts;
using Spectre.Console;

namespace Conformance.Cli.Reporting;

/// <summary>A ledger, and what a run has against it, on a terminal or in a log.</summary>
internal static class LedgerReport
{
    private const int MostRuns = 20;

    /// <summary>Its runs, the failures that it expects, and the preuves that chance alone decides.</summary>
    public static void Write(ProductLedger ledger, DateOnly today, TextWriter output)
    {
        var console = On(output);
        console.Write(Runs(ledger));
        if (ledger.Expected.Count > 0)
            console.Write(Expected(ledger, today));
        console.MarkupLineInterpolated($"{ledger.Product} : {ledger.Runs.Count} course(s), {ledger.Expected.Count} échec(s) attendu(s).");
        Unstable(ledger, console);
    }

    /// <summary>What a run has against it.</summary>
    public static void Write(IReadOnlyList<LedgerProblem> problems, ProductLedger ledger, RunReport report, TextWriter output)
    {
        var console = On(output);
        foreach (var problem in problems)
            console.MarkupLine($"[{Colour(problem.Kind)}]{Markup.Escape(problem.Preuve)}[/] {Markup.Escape(problem.Text)}");
        Unstable(ledger, console);
        console.MarkupLineInterpolated(problems.Count == 0
            ? (FormattableString)$"La course {report.Run.Id} n'échoue que là où le registre l'attend : {ledger.Expected.Count} échec(s) attendu(s), tous là."
            : (FormattableString)$"La course {report.Run.Id} et le registre ne s'accordent pas : {problems.Count} point(s).");
    }

    /// <summary>Whether a run was added.</summary>
    public static void Added(bool added, string file, TextWriter output) =>
        On(output).MarkupLineInterpolated(added ? (FormattableString)$"Course ajoutée à {file}." : (FormattableString)$"La course était déjà dans {file}.");

    private static Table Runs(ProductLedger ledger)
    {
        var table = new Table().Border(TableBorder.Rounded).AddColumns("Course", "Version", "Sortie", "Conformes", "Autres");
        foreach (var run in ledger.Runs.TakeLast(MostRuns))
        {
            var held = run.Verdicts.Values.Count(verdict => verdict is Verdict.Conforme or Verdict.Atteste);
            table.AddRow(Markup.Escape(run.Id), Markup.Escape(run.Version), $"{run.Exit}", $"{held}", $"{run.Verdicts.Count - held}");
        }

        return ledger.Runs.Count > MostRuns ? table.Caption($"Les {MostRuns} dernières de {ledger.Runs.Count}") : table;
    }

    private static Table Expected(ProductLedger ledger, DateOnly today)
    {
        var table = new Table().Border(TableBorder.Rounded).AddColumns("Échec attendu", "Verdict", "Échéance", "Responsable", "Motif");
        foreach (var failure in ledger.Expected.OrderBy(failure => failure.Deadline))
        {
            var left = failure.Deadline.DayNumber - today.DayNumber;
            table.AddRow(
                Markup.Escape(failure.Preuve), VerdictTable.Word(failure.Verdict), left < 0 ? $"[red]{failure.Deadline:dd/MM/yyyy}, passée[/]" : $"{failure.Deadline:dd/MM/yyyy}, {left} j",
                Markup.Escape(failure.Owner), Markup.Escape(failure.Reason));
        }

        return table;
    }

    private static void Unstable(ProductLedger ledger, IAnsiConsole console)
    {
        foreach (var preuve in LedgerHistory.Unstable(ledger))
            console.MarkupLine($"[yellow]Instable[/] {Markup.Escape(preuve.Id)}, version {Markup.Escape(preuve.Version)} : {string.Join(", ", preuve.Counts.Select(count => $"{count.Value} fois {VerdictTable.Word(count.Key)}"))}.");
    }

    private static string Colour(LedgerProblemKind kind) => kind is LedgerProblemKind.UnexpectedSilence or LedgerProblemKind.NotJudged ? "yellow" : "red";

    private static IAnsiConsole On(TextWriter output) => AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) });
}
