using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Reports.Evidence;

/// <summary>Where the executions of a journal stand in it, found in one reading.</summary>
internal sealed class ExecutionIndex
{
    private readonly JournalView _journal;
    private readonly Dictionary<string, (int First, int Last)> _bounds = [];
    private readonly ILookup<string, Seen<ScenarioStarted>> _byPreuve;
    private readonly List<(int Start, Leases Leases)> _runs;

    public ExecutionIndex(JournalView journal)
    {
        _journal = journal;
        foreach (var (rank, entry) in journal.Entries.Index())
        {
            if (entry.Scenario is { } execution)
                _bounds[execution] = _bounds.TryGetValue(execution, out var known) ? (known.First, rank) : (rank, rank);
        }

        var abandoned = journal.Of<RunResumed>().SelectMany(resumed => resumed.Fact.Abandoned).ToHashSet();
        _byPreuve = journal.Of<ScenarioStarted>()
            .Where(started => started.Entry.Scenario is { } execution && !abandoned.Contains(execution))
            .SelectMany(started => started.Fact.Preuves.Select(preuve => (preuve, started)))
            .ToLookup(pair => pair.preuve, pair => pair.started);
        _runs = [.. Runs()];
    }

    /// <summary>Executions of the scenarios that name a preuve, in order; those that a resumed run gave up are left out.</summary>
    public IReadOnlyList<Seen<ScenarioStarted>> ExecutionsOf(string preuve) => [.. _byPreuve[preuve]];

    /// <summary>Every entry from the first to the last of an execution.</summary>
    public IEnumerable<JournalEntry> During(string execution)
    {
        var (first, last) = _bounds[execution];
        for (var rank = first; rank <= last; rank++)
            yield return _journal.Entries[rank];
    }

    /// <summary>Leases of the run that an execution belongs to.</summary>
    public Leases LeasesOf(string execution) => _runs.FindLast(run => run.Start <= _bounds[execution].First).Leases;

    private IEnumerable<(int Start, Leases Leases)> Runs()
    {
        var starts = _journal.Entries.Index().Where(pair => pair.Item.Fact is RunStarted).Select(pair => pair.Index).ToList();
        if (starts.Count < 2)
            starts = [0];
        foreach (var (rank, start) in starts.Index())
        {
            var next = rank + 1 < starts.Count ? starts[rank + 1] : _journal.Entries.Count;
            yield return (start, new Leases(new JournalView([.. _journal.Entries.Skip(start).Take(next - start)])));
        }
    }
}
