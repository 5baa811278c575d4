using Conformance.Reports.Catalogue;
using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Merging;

/// <summary>A run read back from its folder, whole or put together from parts: what is judged and told of it.</summary>
/// <remarks>Each part is judged on its own journal, exactly as when it ended; only ranks and execution names are made unique in the view of the whole.</remarks>
public sealed class RecordedRun
{
    /// <summary>Folder of the journals of the parts, in that of the whole.</summary>
    public const string PartsFolder = "parts";

    private readonly RunsMerged? _merged;
    private readonly IReadOnlyList<PartOfWhole> _parts;

    private RecordedRun(RunsMerged? merged, IReadOnlyList<PartOfWhole> parts)
    {
        _merged = merged;
        _parts = parts;
        Journal = new JournalView([.. parts.SelectMany(part => part.Entries)]);
    }

    /// <summary>Everything that was recorded, part after part.</summary>
    public JournalView Journal { get; }

    /// <summary>Reads a run, or runs put together, and verifies every chain.</summary>
    /// <param name="folder">Folder of the run.</param>
    /// <exception cref="FileNotFoundException">The folder, or that of a part, holds no journal.</exception>
    /// <exception cref="InvalidDataException">A chain is broken, or a part is not the one that was put there.</exception>
    public static RecordedRun Open(string folder)
    {
        var journal = JournalReader.Read(folder);
        return journal.Count > 0 && journal[0].Fact is RunsMerged merged
            ? new RecordedRun(merged, PartOfWhole.InARow(merged.Parts.Select(part => Pinned(folder, part).Entries)))
            : new RecordedRun(null, [PartOfWhole.Alone(journal)]);
    }

    /// <summary>Judges it.</summary>
    /// <param name="catalogue">The REM.</param>
    /// <param name="judgement">How a journal is judged.</param>
    /// <exception cref="InvalidDataException">A journal does not begin with its run.</exception>
    public RunReport Judge(RemCatalogue catalogue, Judgement judgement)
    {
        var reports = _parts.Select(part => part.Judge(judgement)).ToList();
        return _merged is null ? reports[0] : Whole(_merged, reports, catalogue);
    }

    private static RecordedJournal Pinned(string folder, MergedPart part)
    {
        if (!PartEvidence.IsName(part.RunId))
            throw new InvalidDataException($"'{part.RunId}' is no name of a part: it would lead out of the folder.");
        var journal = JournalReader.ReadWhole(Path.Combine(folder, PartsFolder, part.RunId));
        return journal.Entries.Count == part.Entries && journal.Head == part.Head
            ? journal
            : throw new InvalidDataException($"Part {part.RunId} is not the one that was merged: {part.Entries} entries ending with {part.Head[..12]}… are expected, {journal.Entries.Count} ending with {journal.Head[..12]}… are there. Merge again.");
    }

    private RunReport Whole(RunsMerged merged, IReadOnlyList<RunReport> reports, RemCatalogue catalogue)
    {
        var order = catalogue.Preuves.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        var preuves = reports.SelectMany(report => report.Preuves).Concat(Absent(catalogue)).OrderBy(preuve => order[preuve.Id]).ToList();
        var summary = reports[0].Run with
        {
            Id = merged.RunId,
            StartedAt = reports.Min(report => report.Run.StartedAt),
            EndedAt = reports.Max(report => report.Run.EndedAt),
            Exit = ExitCodes.Of(preuves.Select(preuve => preuve.Verdict)),
            Parts = [.. merged.Parts.Select(part => part.RunId)],
        };
        return new RunReport(Judgement.Format, summary, preuves, [.. reports.SelectMany(report => report.Observations)], TextDigest.Of(preuves, catalogue));
    }

    /// <summary>Preuves of the parts that are not there: nobody can say that they hold.</summary>
    private IEnumerable<PreuveVerdict> Absent(RemCatalogue catalogue)
    {
        var started = Journal.Of<RunStarted>().Select(run => run.Fact).ToList();
        var missing = MergeExamination.Missing(started);
        if (missing.Count == 0)
            return [];
        var reason = $"La partie {string.Join(", ", missing)} n'est pas dans cette fusion.";
        return from id in missing[0].Whole.Except(started.SelectMany(run => run.Selected))
               let found = catalogue.Find(id) ?? throw new InvalidDataException($"The run selected preuve {id}, which the catalogue does not have. Nearest: {catalogue.Nearest(id)}.")
               select new PreuveVerdict(id, found.Exigence.Id, found.Scenario.Id, found.Preuve.Titre, Verdict.NonObserve, reason, 0, [], []);
    }
}
