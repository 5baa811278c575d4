using System.CommandLine;
using Conformance.Cli.Examination;
using Conformance.Cli.Reporting;
using Conformance.Cli.Running;
using Conformance.Reports.Catalogue;
using Conformance.Reports.Journal;
using Conformance.Reports.Verdicts;
using Spectre.Console;

namespace Conformance.Cli.Commands;

/// <summary><c>check FILE.yaml</c>: is all ready for a run?</summary>
internal sealed class CheckCommand(TimeProvider clock)
{
    private readonly Argument<FileInfo?> _file = new("fichier") { Description = "Fichier éditeur ; sans lui, l'éditeur de référence.", Arity = ArgumentArity.ZeroOrOne };

    public Command Describe()
    {
        var command = new Command("check", "Vérifie avant une course : fichier, navigateur, certificats, ports, produit, intentions sans carte.") { _file };
        command.SetAction((result, cancellation) => CheckAsync(result.GetValue(_file)?.FullName ?? Repository.ReferenceEditorFile, cancellation));
        return command;
    }

    private async Task<int> CheckAsync(string file, CancellationToken cancellation)
    {
        var scratch = Directory.CreateTempSubdirectory("conformance-check-").FullName;
        try
        {
            var catalogue = RemCatalogue.Load(Repository.Features);
            FeatureExamination.Require(catalogue, Repository.Features);
            var editor = EditorFiles.Read(file, catalogue);
            using var journal = new RunJournal(scratch, clock, new Redactor(editor.Secrets));
            var preflight = new Preflight(editor, catalogue, journal, new ConsoleProgress(Console.Error), clock);
            return Conclude(await preflight.ExamineAsync(cancellation).ToListAsync(cancellation));
        }
        catch (RefusedException refused)
        {
            await Console.Error.WriteLineAsync(refused.Message);
            return ExitCodes.Invalide;
        }
        finally
        {
            Directory.Delete(scratch, recursive: true);
        }
    }

    private static int Conclude(IReadOnlyList<Examined> examined)
    {
        var table = new Table().Border(TableBorder.Rounded).AddColumns("", "Examiné", "Constat");
        foreach (var (what, state, detail) in examined)
            table.AddRow(Sign(state), Markup.Escape(what), Markup.Escape(detail));
        AnsiConsole.Write(table);
        return examined.Max(thing => thing.State) switch
        {
            ExaminedState.Badly => ExitCodes.Invalide,
            ExaminedState.Lacking => ExitCodes.Incomplet,
            _ => ExitCodes.Conforme,
        };
    }

    private static string Sign(ExaminedState state) => state switch
    {
        ExaminedState.Well => "[green]✓[/]",
        ExaminedState.Lacking => "[yellow]![/]",
        _ => "[red]✗[/]",
    };
}
