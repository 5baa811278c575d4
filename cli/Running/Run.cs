using Conformance.Cli.Reporting;
using Conformance.Reports.Catalogue;
using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Editors;
using Conformance.Steps.Editors.File;
using Conformance.Steps.Running;

namespace Conformance.Cli.Running;

/// <summary>A run from its file to its verdicts: prepare, play the scenarios, judge the journal, report.</summary>
internal sealed class Run(RunRequest request, TimeProvider clock, IProgress progress)
{
    /// <summary>Carries out the run.</summary>
    /// <returns>Its exit code.</returns>
    /// <exception cref="RefusedException">Features, ids or the editor file are wrong: no run has begun.</exception>
    public async Task<int> GoAsync(CancellationToken cancellation)
    {
        var catalogue = RemCatalogue.Load(Repository.Features);
        FeatureExamination.Require(catalogue);
        var selected = Selection.Of(catalogue, request.Only);
        var editor = Read(catalogue);
        var folder = RunFolder.Create(request.Out, clock);

        using (var journal = new RunJournal(folder, clock, new Redactor(editor.Secrets)))
        {
            journal.Record(Started(folder, editor, selected));
            journal.Record(Declared.By(editor));
            await PlayAsync(editor, selected, journal, catalogue, cancellation);
            journal.Record(new RunEnded());
        }

        var report = await Verdicts.WriteAsync(folder, catalogue, request.WithAllureReport, progress, cancellation);
        RunFolder.PointLatest(folder);
        progress.Verdicts(report, folder);
        return report.Run.Exit;
    }

    private static RunStarted Started(string folder, EditorFile editor, IReadOnlyList<string> selected) =>
        new(Path.GetFileName(folder), HarnessVersion.Text, "REM-HOP-DPI-Va2", editor.Product, selected, editor.Exclusions);

    private async Task PlayAsync(EditorFile editor, IReadOnlyList<string> selected, RunJournal journal, RemCatalogue catalogue, CancellationToken cancellation)
    {
        try
        {
            await using var stage = await Stage.SetAsync(editor, request.Defects, journal, catalogue, clock, progress, cancellation);
            using (Campaign.Enter(stage.Campaign))
                ScenarioRunner.Run(Playable(editor, selected, catalogue), request.Workers, progress, cancellation);
        }
        catch (InterruptionException interruption)
        {
            journal.Record(new RunInterrupted(interruption.Cause, interruption.Message));
            progress.Interrupted(interruption.Message);
        }
    }

    private static List<string> Playable(EditorFile editor, IReadOnlyList<string> selected, RemCatalogue catalogue)
    {
        var excluded = editor.Exclusions.Select(exclusion => exclusion.Exigence).ToHashSet();
        return [.. selected.Where(preuve => !excluded.Contains(catalogue.Find(preuve)!.Value.Exigence.Id))];
    }

    private EditorFile Read(RemCatalogue catalogue)
    {
        try
        {
            return EditorFileReader.Read(request.EditorFile, catalogue, EnvironmentValues.Process);
        }
        catch (EditorFileException problem)
        {
            throw new RefusedException($"Le fichier éditeur ne peut pas être employé ({problem.Problems.Count} problème(s)) :\n{problem.Message}");
        }
    }
}
