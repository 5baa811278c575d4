using Conformance.Cli.SelfTest;
using Spectre.Console;

namespace Conformance.Cli.Reporting;

/// <summary>Defects against preuves: ● broken as named, ✗ not broken though named, ! broken though not named.</summary>
internal static class MatrixTable
{
    public static Table Of(IReadOnlyList<MatrixLine> lines)
    {
        var preuves = lines.SelectMany(line => line.Named.Concat(line.Broken)).Distinct().Order(StringComparer.Ordinal).ToList();
        var table = new Table().Border(TableBorder.Minimal).AddColumn("Défaut");
        foreach (var preuve in preuves)
            table.AddColumn(new TableColumn(Markup.Escape(preuve.Replace("/", "/\n", StringComparison.Ordinal))).Centered());
        foreach (var line in lines)
            table.AddRow([Markup.Escape(line.Defect), .. preuves.Select(preuve => Cell(line, preuve))]);
        return table;
    }

    private static string Cell(MatrixLine line, string preuve) => (line.Named.Contains(preuve), line.Broken.Contains(preuve)) switch
    {
        (true, true) => "[green]●[/]",
        (true, false) => "[red]✗[/]",
        (false, true) => "[red]![/]",
        _ => "",
    };
}
