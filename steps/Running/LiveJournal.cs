using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Steps.Running;

/// <summary>The entries of the run under way, for the checks of its <i>Alors</i> steps.</summary>
public sealed class LiveJournal
{
    private readonly Lock _gate = new();
    private readonly SortedList<long, JournalEntry> _entries = [];

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
            return new JournalView([.. _entries.Values]).During(execution);
    }

    private void Add(JournalEntry entry)
    {
        lock (_gate)
            _entries[entry.Seq] = entry;
    }
}
