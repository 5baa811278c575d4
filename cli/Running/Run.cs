using Conformance.Cli.Examination;
using Conformance.Reports.Catalogue;
using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Editors;
using Conformance.Steps.Editors.File;
using Conformance.Steps.Running;
using ReferenceEditor.Defects;

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
        FeatureExamination.Require(catalogue, Repository.Features);
        var selected = Selection.Of(catalogue, request.Only);
        RequireKnownDefects();
        var folder = RunFolder.Create(request.Out, clock);
        await RecordAsync(folder, selected, catalogue, cancellation);
        var report = await Verdicts.WriteAsync(folder, catalogue, request.WithAllureReport, progress, cancellation);
        RunFolder.PointLatest(folder);
        progress.Verdicts(report, folder);
        return report.Run.Exit;
    }

    private async Task RecordAsync(string folder, IReadOnlyList<string> selected, RemCatalogue catalogue, CancellationToken cancellation)
    {
        EditorFile editor;
        try
        {
            editor = EditorFiles.Read(request.EditorFile, catalogue);
            RequireReference(editor);
        }
        catch (RefusedException refused)
        {
            RecordRefusal(folder, selected, refused.Message);
            return;
        }

        using var journal = new RunJournal(folder, clock, new Redactor(editor.Secrets));
        journal.Record(Started(folder, editor.Product, selected, editor.Exclusions));
        journal.Record(Declared.By(editor));
        await PlayAsync(editor, selected, journal, catalogue, cancellation);
        journal.Record(new RunEnded());
    }

    private void RecordRefusal(string folder, IReadOnlyList<string> selected, string message)
    {
        using var journal = new RunJournal(folder, clock, Redactor.None);
        journal.Record(Started(folder, new EditorIdentity("", Path.GetFileName(request.EditorFile), ""), selected, []));
        journal.Record(new RunInterrupted(InterruptionCause.Configuration, message));
        progress.Interrupted(message);
    }

    private static RunStarted Started(string folder, EditorIdentity product, IReadOnlyList<string> selected, IReadOnlyList<Exclusion> exclusions) =>
        new(Path.GetFileName(folder), HarnessVersion.Text, "REM-HOP-DPI-Va2", product, selected, exclusions);

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
            Interrupt(journal, interruption.Cause, interruption.Message);
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            Interrupt(journal, InterruptionCause.Harnais, $"{problem.GetType().Name} : {problem.Message} C'est un défaut du harnais : joignez le dossier de cette course à votre signalement.");
        }
    }

    private void Interrupt(RunJournal journal, InterruptionCause cause, string message)
    {
        journal.Record(new RunInterrupted(cause, message));
        progress.Interrupted(message);
    }

    private void RequireReference(EditorFile editor)
    {
        if (request.Defects.Count > 0 && editor.Start?.Reference is null)
            throw new RefusedException($"--defect ne vaut que pour l'éditeur de référence ; {Path.GetFileName(editor.Path)} décrit {editor.Product.Product}.");
    }

    private void RequireKnownDefects()
    {
        var unknown = request.Defects.Where(id => DefectCatalogue.Find(id) is null).ToList();
        if (unknown.Count > 0)
            throw new RefusedException(string.Join('\n', unknown.Select(id => $"--defect {id} : ce défaut est inconnu ; le plus proche est {DefectCatalogue.Nearest(id)}. « defects » les liste tous.")));
    }

    private static List<string> Playable(EditorFile editor, IReadOnlyList<string> selected, RemCatalogue catalogue)
    {
        var excluded = editor.Exclusions.Select(exclusion => exclusion.Exigence).ToHashSet();
        return [.. selected.Where(preuve => !excluded.Contains(catalogue.Find(preuve)!.Value.Exigence.Id))];
    }
}
