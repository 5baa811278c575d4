using Conformance.Reports.Comparison;
using Conformance.Reports.Comparison.Differences;
using Conformance.Reports.Comparison.Movements;
using Spectre.Console;

namespace Conformance.Cli.Reporting;

/// <summary>A comparison on a terminal or in a log: what separates the runs, a table of what moved, why, and the first lines that differ.</summary>
internal static class ComparisonReport
{
    private const int MostDifferences = 5;
    private const int MostLines = 12;

    public static void Write(RunComparison comparison, TextWriter output)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) });
        foreach (var change in comparison.Context)
            console.MarkupLine($"[yellow]≠[/] {Markup.Escape(change.What)} : {Markup.Escape(change.Before)} → {Markup.Escape(change.After)}");
        if (comparison.ToBeRead.Count > 0)
            console.Write(Table(comparison.ToBeRead));
        foreach (var line in comparison.Changes.SelectMany(Explanations).Concat(comparison.Rules.Select(Rule)))
            console.MarkupLine(line);
        console.MarkupLine(string.Join(" · ", comparison.Counts.Select(count => ComparisonWords.Counted(count.Movement, count.Count))));
        console.MarkupLine($"[bold]{Markup.Escape(ComparisonWords.Conclusion(comparison))}[/]");
    }

    private static Table Table(IReadOnlyList<PreuveChange> changes)
    {
        var table = new Table().Border(TableBorder.Rounded).AddColumns("Preuve", "Mouvement", "Avant", "Après");
        foreach (var change in changes)
            table.AddRow(Markup.Escape(change.Id), Moved(change), Markup.Escape(Word(change.Before)), Markup.Escape(Word(change.After)));
        return table;
    }

    private static string Moved(PreuveChange change) => string.Join(
        ", ", [$"[{Colour(change.Movement)}]{ComparisonWords.Of(change.Movement)}[/]", .. change.Reserves.Select(reserve => $"[yellow]{ComparisonWords.Of(reserve.Kind)}[/]").Distinct()]);

    private static IEnumerable<string> Explanations(PreuveChange change)
    {
        if (!change.IsToBeRead && change.Differences.Count == 0)
            yield break;
        yield return $"[{Colour(change.Movement)}]{Markup.Escape(change.Id)}[/] {Markup.Escape(change.Title)}";
        if (change.Before?.Why is { } was)
            yield return $"   avant   : {Markup.Escape(was)}";
        if (change.After?.Why is { } now)
            yield return $"   après   : {Markup.Escape(now)}";
        foreach (var reserve in change.Reserves)
            yield return $"   réserve : [yellow]{ComparisonWords.Of(reserve.Kind)}[/], {Markup.Escape(reserve.Text)}";
        foreach (var line in change.Differences.Take(MostDifferences).SelectMany(Difference))
            yield return line;
        if (change.Differences.Count > MostDifferences)
            yield return $"   [grey]… et {change.Differences.Count - MostDifferences} autres écrans ou échanges qui diffèrent : voyez-les avec --html.[/]";
    }

    private static IEnumerable<string> Difference(Difference difference)
    {
        yield return $"   [grey]{(difference.Kind is DifferenceKind.Screen ? "écran" : "échange")}[/] {Markup.Escape(difference.Title)}";
        foreach (var line in difference.Lines.Take(MostLines))
            yield return $"     {Line(line)}";
        var left = difference.Lines.Skip(MostLines).Count(line => line.Sign is LineSign.Before or LineSign.After) + difference.Omitted;
        if (left > 0)
            yield return $"     [grey]… {left} {(left == 1 ? "autre ligne diffère" : "autres lignes diffèrent")}[/]";
    }

    private static string Line(DifferenceLine line) => line.Sign switch
    {
        LineSign.Before => $"[red]- {Markup.Escape(line.Text)}[/]",
        LineSign.After => $"[green]+ {Markup.Escape(line.Text)}[/]",
        _ => $"[grey]  {Markup.Escape(line.Text)}[/]",
    };

    private static string Rule(RuleChange rule) =>
        $"[yellow]Règle[/] {Markup.Escape(rule.Rule)} ({Markup.Escape(rule.Service)}), enfreinte {(rule.IsNew ? "après" : "avant")} seulement : {Markup.Escape(rule.Observed)}";

    private static string Word(Stand? stand) => stand is null ? "—" : VerdictTable.Word(stand.Verdict);

    private static string Colour(Movement movement) => movement switch
    {
        Movement.Regressee or Movement.Revelee => "red",
        Movement.Corrigee or Movement.Etablie => "green",
        Movement.Inchangee or Movement.MotifChange or Movement.Nouvelle => "grey",
        _ => "yellow",
    };
}
