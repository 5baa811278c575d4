using Conformance.Cli.Browsers;
using Conformance.Cli.Examination;
using Conformance.Cli.Guidance;
using Conformance.Reports.Catalogue;
using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors.File;
using ReferenceEditor.Defects;

namespace Conformance.Cli.Running;

/// <summary>A run from its file to its verdicts: prepare, play the scenarios, judge the journal, report.</summary>
internal sealed class Run(RunRequest request, TimeProvider clock, IProgress progress)
{
    /// <summary>Carries out the run.</summary>
    /// <returns>Its exit code.</returns>
    /// <exception cref="RefusedException">Features or ids are wrong: no run has begun.</exception>
    public async Task<int> GoAsync(CancellationToken cancellation)
    {
        var catalogue = RemCatalogue.Load(Repository.Features);
        FeatureExamination.Require(catalogue, Repository.Features);
        if (request is { Resume: not null, Only.Count: > 0 })
            throw new RefusedException("--resume reprend les preuves que la course devait juger : retirez --only.");
        var resumed = request.Resume is null ? null : Resumption.Of(request.Resume);
        RequireKnownDefects();
        var reading = EditorReading.Of(request.EditorFile, catalogue);
        var (selected, shard) = resumed is null ? Share(Selection.Of(catalogue, request.Only, ByDefault(reading, catalogue))) : (resumed.Selected, null);

        var folder = resumed?.Folder ?? RunFolder.Create(request.Out, clock);
        await RecordAsync(folder, selected, shard, resumed, reading, catalogue, cancellation);
        var report = await Verdicts.WriteAsync(folder, catalogue, request.WithAllureReport, progress, cancellation);
        RunFolder.PointLatest(folder);
        progress.Verdicts(report, folder);
        return report.Run.Exit;
    }

    private async Task RecordAsync(string folder, IReadOnlyList<string> selected, Shard? shard, Resumption? resumed, EditorReading reading, RemCatalogue catalogue, CancellationToken cancellation)
    {
        try
        {
            var editor = reading.Require();
            RequireReference(editor);
            resumed?.Require(editor);
            TellLeftOut(editor, resumed);
            await using var line = await OperatorLine.OpenAsync(request.Guided, editor.Product.Version, clock, progress, cancellation);
            var performance = new Performance(editor, request.Defects, selected, catalogue, request.ScenariosAtOnce, clock, progress, shard) { Guide = line.Guide, Resumed = resumed, Depth = request.Depth };
            await using var browser = performance.Plays ? BrowserProvision.Begin(editor.Browser, progress, cancellation) : BrowserProvision.OnDemand(editor.Browser, progress, cancellation);
            await performance.RecordAsync(folder, browser, cancellation);
        }
        catch (RefusedException refused) when (resumed is null)
        {
            RecordRefusal(folder, selected, shard, refused.Message);
        }
    }

    private void RecordRefusal(string folder, IReadOnlyList<string> selected, Shard? shard, string message)
    {
        using var journal = new RunJournal(folder, clock, Redactor.None);
        journal.Record(RunOpening.Of(folder, new EditorIdentity("", Path.GetFileName(request.EditorFile), ""), selected, [], shard));
        journal.Record(new RunInterrupted(InterruptionCause.Configuration, message));
        progress.Interrupted(message);
    }

    /// <summary>Without ids, what persons bring is judged where the editor says that they do, and is told of otherwise.</summary>
    private IEnumerable<string> ByDefault(EditorReading reading, RemCatalogue catalogue)
    {
        if (reading.File?.Attestations is not null)
            return catalogue.Preuves;
        if (reading.File is not null && request.Only.Count == 0 && request.Resume is null)
            progress.Preparing($"{catalogue.Attested.Count()} preuves par attestation ou document ne sont pas retenues : le fichier éditeur n'a pas de clé « attestations »");
        return catalogue.Played;
    }

    /// <summary>A run judges what it began on: what was attested of anything else is told of, not lost in silence.</summary>
    private void TellLeftOut(EditorFile editor, Resumption? resumed)
    {
        var attested = editor.Attestations?.Attestations.Select(attestation => attestation.Preuve).Distinct() ?? [];
        var leftOut = resumed is null ? [] : attested.Except(resumed.Selected).ToList();
        if (leftOut.Count > 0)
            progress.Preparing($"{leftOut.Count} attestation(s) ne sont pas retenues, la course n'ayant pas commencé sur leurs preuves : {string.Join(", ", leftOut)}. Relancez sans --resume pour les juger");
    }

    private (IReadOnlyList<string> Preuves, Shard? Shard) Share(IReadOnlyList<string> selected) =>
        request.Shard is { } choice ? choice.Share(selected) : (selected, null);

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
}
