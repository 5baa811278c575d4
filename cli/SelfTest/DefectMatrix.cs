using Conformance.Cli.Browsers;
using Conformance.Cli.Examination;
using Conformance.Cli.Running;
using Conformance.Reports.Catalogue;
using Conformance.Reports.Journal;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Editors.Browser.Watching;
using Conformance.Steps.Editors.File;
using Conformance.Steps.Running;
using ReferenceEditor.Defects;

namespace Conformance.Cli.SelfTest;

/// <summary>The harness proves itself (DESIGN section 9): each defect of the reference editor in turn, and the preuves that it broke.</summary>
internal sealed class DefectMatrix(string parent, TimeProvider clock, IProgress progress)
{
    private const int Workers = 4;
    private const int LargestPack = 8;

    private readonly RemCatalogue _catalogue = RemCatalogue.Load(Repository.Features);

    /// <summary>Plays preuves under each defect.</summary>
    /// <param name="only">Defects to try; empty for all.</param>
    /// <param name="reach">Preuves to play under a defect.</param>
    /// <param name="cancellation">Stops between two runs.</param>
    /// <exception cref="RefusedException">The features or a defect's name are wrong.</exception>
    public async Task<IReadOnlyList<MatrixLine>> PlayAsync(IReadOnlyList<string> only, MatrixReach reach, CancellationToken cancellation)
    {
        FeatureExamination.Require(_catalogue, Repository.Features);
        var defects = Chosen(only);
        var editor = EditorFiles.Read(Repository.ReferenceEditorFile, _catalogue);
        var rounds = Rounds(defects, reach);
        await using var browser = BrowserProvision.Begin(editor.Browser, progress, cancellation);
        progress.Begin(defects.Count * rounds.Count);

        var lines = new List<MatrixLine>();
        foreach (var pack in rounds.SelectMany(packs => packs))
            lines.AddRange(await PlayAsync(editor, pack, reach, browser, cancellation));
        return [.. defects.Select(defect => MatrixLine.Of(lines.Where(line => line.Defect == defect.Id)))];
    }

    /// <summary>The packs to play. Looked for everywhere, each defect is played twice: what its neighbours hide of it in one round, the other shows.</summary>
    private IReadOnlyList<IReadOnlyList<DefectPack>> Rounds(IReadOnlyList<IDefect> defects, MatrixReach reach)
    {
        var first = DefectPack.Of(defects, NearOf, LargestPack, []);
        return reach is MatrixReach.Near || first.All(pack => pack.Defects.Count == 1) ? [first] : [first, DefectPack.Of(defects, NearOf, LargestPack, first)];
    }

    /// <summary>Plays a pack. One that does not turn out as named is played again by halves, for what defects do to each other is no finding.</summary>
    private async Task<IReadOnlyList<MatrixLine>> PlayAsync(EditorFile editor, DefectPack pack, MatrixReach reach, BrowserStart browser, CancellationToken cancellation)
    {
        var report = await JudgeAsync(editor, pack.Defects, Preuves(pack.Defects, reach), browser, cancellation);
        var lines = pack.Defects.Select(defect => MatrixLine.Of(defect, Shown(report, pack, defect, reach))).ToList();
        if (pack.Defects.Count > 1 && !lines.TrueForAll(line => line.IsExact))
            return await ByHalvesAsync(editor, pack, reach, browser, cancellation);

        lines.ForEach(line => progress.Done(line.ToString(), line.IsExact));
        return lines;
    }

    private async Task<IReadOnlyList<MatrixLine>> ByHalvesAsync(EditorFile editor, DefectPack pack, MatrixReach reach, BrowserStart browser, CancellationToken cancellation)
    {
        var lines = new List<MatrixLine>();
        foreach (var half in pack.Defects.Chunk((pack.Defects.Count + 1) / 2))
            foreach (var smaller in DefectPack.Of(half, NearOf, LargestPack, []))
                lines.AddRange(await PlayAsync(editor, smaller, reach, browser, cancellation));
        return lines;
    }

    private IReadOnlyList<PreuveVerdict> Shown(RunReport report, DefectPack pack, IDefect defect, MatrixReach reach)
    {
        var (near, hidden) = (NearOf(defect), pack.HiddenOf(defect));
        return [.. report.Preuves.Where(preuve => reach is MatrixReach.Near ? near.Contains(preuve.Exigence) : !hidden.Contains(preuve.Exigence))];
    }

    private async Task<RunReport> JudgeAsync(
        EditorFile editor, IReadOnlyList<IDefect> pack, IReadOnlyList<string> preuves, BrowserStart browser, CancellationToken cancellation)
    {
        var folder = RunFolder.Create(parent, clock);
        var performance = new Performance(editor, [.. pack.Select(defect => defect.Id)], preuves, _catalogue, Workers, clock, NoProgress.Instance) { Depth = EvidenceDepth.Facts };
        await performance.RecordAsync(folder, browser, cancellation);
        var report = new Judgement(_catalogue, new CheckBook(typeof(Campaign).Assembly)).Judge(new JournalView(JournalReader.Read(folder)));
        VerdictFile.Write(folder, report);
        return report;
    }

    private IReadOnlySet<string> NearOf(IDefect defect) => defect.Near.Select(preuve => _catalogue.Find(preuve)!.Value.Exigence.Id).ToHashSet();

    private IReadOnlyList<string> Preuves(IReadOnlyList<IDefect> pack, MatrixReach reach)
    {
        var exigences = pack.SelectMany(NearOf).ToHashSet();
        return [.. _catalogue.Played.Where(preuve => reach is MatrixReach.Whole || exigences.Contains(_catalogue.Find(preuve)!.Value.Exigence.Id))];
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
