using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Steps.Running;

/// <summary>The entries of the run under way, for the checks of its <i>Alors</i> steps.</summary>
public sealed class LiveJournal
{
    private readonly Lock _gate = new();
    private readonly SortedList<long, JournalEntry> _entries = [];
    private readonly List<(Func<JournalEntry, bool> Suits, TaskCompletionSource Come)> _awaited = [];

    /// <summary>Follows a journal, from what it already holds.</summary>
    public LiveJournal(RunJournal journal)
    {
        journal.Recorded += Add;
        foreach (var entry in JournalReader.Read(journal.Folder))
            Add(entry);
    }

    /// <summary>Executions of scenarios that have begun.</summary>
    public int Executions
    {
        get
        {
            lock (_gate)
                return _entries.Values.Count(entry => entry.Fact is ScenarioStarted);
        }
    }

    /// <summary>What one execution of a scenario saw so far.</summary>
    public JournalView During(string execution)
    {
        lock (_gate)
            return new JournalView([.. DmpHistory.Whole(_entries.Values)]).During(execution);
    }

    /// <summary>Rank of the last entry.</summary>
    public long Last
    {
        get
        {
            lock (_gate)
                return _entries.Count > 0 ? _entries.Keys[^1] : 0;
        }
    }

    /// <summary>Waits for an entry that suits, written after a rank.</summary>
    /// <param name="after">Rank of the last entry that does not count.</param>
    /// <param name="suits">Whether an entry is the one.</param>
    /// <param name="patience">How long it is waited for.</param>
    /// <param name="clock">Clock of the run.</param>
    /// <returns>Whether it came.</returns>
    public async Task<bool> ComesAsync(long after, Func<JournalEntry, bool> suits, TimeSpan patience, TimeProvider clock)
    {
        var come = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_gate)
        {
            if (_entries.Values.Any(entry => entry.Seq > after && suits(entry)))
                return true;
            _awaited.Add((suits, come));
        }

        try
        {
            await come.Task.WaitAsync(patience, clock);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    private void Add(JournalEntry entry)
    {
        lock (_gate)
        {
            _entries[entry.Seq] = entry;
            foreach (var (_, come) in _awaited.Where(awaited => awaited.Suits(entry)))
                come.TrySetResult();
        }
    }
}
