using Conformance.Cli.Browsers;
using Conformance.Cli.Examination;
using Conformance.Cli.Running;
using Conformance.Reports.Catalogue;
using Conformance.Reports.Journal;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Editors.File;
using Conformance.Steps.Running;
using ReferenceEditor.Defects;

namespace Conformance.Cli.SelfTest;

/// <summary>The harness proves itself (DESIGN section 9): each defect of the reference editor in turn, and the preuves that it broke.</summary>
internal sealed class DefectMatrix(string parent, TimeProvider clock, IProgress progress)
{
    private const int Workers = 4;

    private readonly RemCatalogue _catalogue = RemCatalogue.Load(Repository.Features);

    /// <summary>Plays preuves under each defect.</summary>
    /// <param name="only">Defects to try; empty for all.</param>
    /// <param name="reach">Preuves to play under a defect.</param>
    /// <param name="cancellation">Stops between two defects.</param>
    /// <exception cref="RefusedException">The features or a defect's name are wrong.</exception>
    public async Task<IReadOnlyList<MatrixLine>> PlayAsync(IReadOnlyList<string> only, MatrixReach reach, CancellationToken cancellation)
    {
        FeatureExamination.Require(_catalogue, Repository.Features);
        var defects = Chosen(only);
        var editor = EditorFiles.Read(Repository.ReferenceEditorFile, _catalogue);
        await using var browser = BrowserProvision.Begin(editor.Browser, progress, cancellation);
        progress.Begin(defects.Count);

        var lines = new List<MatrixLine>();
        foreach (var defect in defects)
        {
            var line = MatrixLine.Of(defect, await JudgeAsync(editor, defect, Preuves(defect, reach), browser, cancellation));
            lines.Add(line);
            progress.Done(line.ToString(), line.IsExact);
        }

        return lines;
    }

    private async Task<RunReport> JudgeAsync(EditorFile editor, IDefect defect, IReadOnlyList<string> preuves, BrowserStart browser, CancellationToken cancellation)
    {
        var folder = RunFolder.Create(parent, clock);
        await new Performance(editor, [defect.Id], preuves, _catalogue, Workers, clock, NoProgress.Instance).RecordAsync(folder, browser, cancellation);
        var report = new Judgement(_catalogue, new CheckBook(typeof(Campaign).Assembly)).Judge(new JournalView(JournalReader.Read(folder)));
        VerdictFile.Write(folder, report);
        return report;
    }

    private IReadOnlyList<string> Preuves(IDefect defect, MatrixReach reach)
    {
        var exigences = defect.Near.Select(preuve => _catalogue.Find(preuve)!.Value.Exigence).ToHashSet();
        return [.. _catalogue.Preuves.Where(preuve => reach is MatrixReach.Whole || exigences.Contains(_catalogue.Find(preuve)!.Value.Exigence))];
    }

    private static IReadOnlyList<IDefect> Chosen(IReadOnlyList<string> only)
    {
        var unknown = only.Where(id => DefectCatalogue.Find(id) is null).ToList();
        if (unknown.Count > 0)
            throw new RefusedException(string.Join('\n', unknown.Select(id => $"--only {id} : ce défaut est inconnu ; le plus proche est {DefectCatalogue.Nearest(id)}.")));
        return [.. DefectCatalogue.All.Where(defect => only.Count == 0 || only.Contains(defect.Id))];
    }
}

/// <summary>How far from a defect its effects are looked for.</summary>
internal enum MatrixReach
{
    /// <summary>Every preuve.</summary>
    Whole,

    /// <summary>The preuves of the exigences that the defect names.</summary>
    Near,
}
