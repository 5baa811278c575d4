using System.CommandLine;
using Conformance.Cli.Examination;
using Conformance.Cli.Reporting;
using Conformance.Cli.Running;
using Conformance.Reports.Catalogue;
using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors.File;
using Spectre.Console;

namespace Conformance.Cli.Commands;

/// <summary><c>check [FILE.yaml] [--no-walk] [--json] [--out DIR]</c>: is all ready for a run?</summary>
internal sealed class CheckCommand(TimeProvider clock)
{
    private readonly Argument<FileInfo?> _file = new("fichier") { Description = "Fichier éditeur ; sans lui, l'éditeur de référence.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<bool> _noWalk = new("--no-walk") { Description = "N'essaie pas la carte sur le produit : la configuration seule, en quelques secondes." };
    private readonly Option<bool> _json = new("--json") { Description = "Un document JSON : what, state, cause, detail, screenshot." };
    private readonly Option<DirectoryInfo?> _out = new("--out") { Description = "Où garder l'écran de chaque échec ; reports/out par défaut." };

    public Command Describe()
    {
        var command = new Command("check", "Vérifie avant une course : fichier, navigateur, certificats, ports, produit, et chaque intention de la carte.") { _file, _noWalk, _json, _out };
        command.SetAction(CheckAsync);
        return command;
    }

    private async Task<int> CheckAsync(ParseResult result, CancellationToken cancellation)
    {
        var examined = await ExaminedAsync(result, cancellation);
        if (result.GetValue(_json))
            Console.WriteLine(CheckReport.Json(examined));
        else
            AnsiConsole.Write(CheckReport.Table(examined));
        return CheckReport.ExitCodeOf(examined);
    }

    private async Task<IReadOnlyList<Examined>> ExaminedAsync(ParseResult result, CancellationToken cancellation)
    {
        var examined = new List<Examined>();
        try
        {
            await ExamineAsync(result, examined, cancellation);
        }
        catch (RefusedException refused)
        {
            examined.Add(Examined.Badly("Fichier éditeur", InterruptionCause.Configuration, refused.Message));
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            examined.Add(Examined.Badly("Examen", InterruptionCause.Environnement, "interrompu avant sa fin : ce qui précède a été examiné, le reste ne l'a pas été."));
        }

        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            examined.Add(Examined.Badly("Examen", InterruptionCause.Harnais, $"{problem.GetType().Name} : {problem.Message} C'est un défaut du harnais : joignez cette sortie à votre signalement."));
        }

        return examined;
    }

    private async Task ExamineAsync(ParseResult result, List<Examined> examined, CancellationToken cancellation)
    {
        var scratch = Directory.CreateTempSubdirectory("conformance-check-").FullName;
        try
        {
            var catalogue = RemCatalogue.Load(Repository.Features);
            FeatureExamination.Require(catalogue, Repository.Features);
            var editor = EditorFiles.Read(result.GetValue(_file)?.FullName ?? Repository.ReferenceEditorFile, catalogue);
            using var journal = new RunJournal(scratch, clock, new Redactor(editor.Secrets));
            var progress = new ConsoleProgress(Console.Error);
            var preflight = new Preflight(editor, Map(result, editor, catalogue, journal, progress), journal, progress, clock);
            await foreach (var thing in preflight.ExamineAsync(cancellation))
                examined.Add(thing);
        }
        finally
        {
            Directory.Delete(scratch, recursive: true);
        }
    }

    private IMapExamination Map(ParseResult result, EditorFile editor, RemCatalogue catalogue, RunJournal journal, IProgress progress) => result.GetValue(_noWalk)
        ? new MapOnPaper(editor, catalogue)
        : new MapOnProduct(editor, catalogue, journal, new FailedScreens(result.GetValue(_out)?.FullName ?? Repository.Out, journal.Folder, clock), progress, clock);
}
