using Conformance.Cli.SelfTest;
using Spectre.Console;

namespace Conformance.Cli.Reporting;

/// <summary>Defects with the preuves and the checks that each broke: ✓ as named, ✗ not as named.</summary>
internal static class MatrixTable
{
    public static Table Of(IReadOnlyList<MatrixLine> lines)
    {
        var table = new Table().Border(TableBorder.Minimal).AddColumns("", "Défaut", "Preuves rompues", "Vérifications rompues");
        foreach (var line in lines)
            table.AddRow(line.IsExact ? "[green]✓[/]" : "[red]✗[/]", Markup.Escape(line.Defect), Markup.Escape(Joined(line.Broken)), Markup.Escape(Joined(line.Checks)));
        return table;
    }

    private static string Joined(IEnumerable<string> names) => string.Join('\n', names.Order(StringComparer.Ordinal));
}
