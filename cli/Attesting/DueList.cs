using Conformance.Cli.Reporting;
using Conformance.Reports.Attestations;
using Conformance.Reports.Catalogue;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Editors.Attestations;
using Spectre.Console;

namespace Conformance.Cli.Attesting;

/// <summary>What is attested of a product, and what remains to be.</summary>
internal static class DueList
{
    /// <summary>Writes it.</summary>
    /// <returns>The exit code that a run of these preuves alone would have.</returns>
    public static int Write(AttestationBook book, AttestingEditor editor, RemCatalogue catalogue, DateTimeOffset now, IAnsiConsole console)
    {
        var states = book.States(catalogue, editor.Product.Version, editor.Exclusions, now);
        var table = new Table().Border(TableBorder.Rounded).AddColumns("Preuve", "État", "Est demandé", "Pourquoi");
        foreach (var (preuve, state) in states)
            table.AddRow(Markup.Escape(preuve.Id), VerdictTable.Coloured(state.Verdict), Markup.Escape(Brings.What(preuve.Nature)), Markup.Escape(state.Reason ?? ""));
        console.MarkupLineInterpolated($"{editor.Product.Product} {editor.Product.Version}, attestations de {book.File}");
        console.Write(table);
        return ExitCodes.Of(states.Select(pair => pair.State.Verdict));
    }
}
