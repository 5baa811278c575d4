using Conformance.Reports.Journal.Facts;

namespace Conformance.Reports.Journal;

/// <summary>What a check may look at: entries, and nothing else.</summary>
/// <param name="entries">Entries, in order.</param>
/// <param name="scenario">Execution whose view it is; null for a whole journal.</param>
public sealed class JournalView(IReadOnlyList<JournalEntry> entries, string? scenario = null)
{
    /// <summary>Execution of a scenario whose view it is; null for a whole journal.</summary>
    public string? Scenario { get; } = scenario;

    /// <summary>The entries, in order.</summary>
    public IReadOnlyList<JournalEntry> Entries { get; } = entries;

    /// <summary>The run of which this is a view, for what came before: a patient may have served another scenario already. Itself when it is whole.</summary>
    public JournalView Whole => Run ?? this;

    private JournalView? Run { get; init; }

    /// <summary>Facts of one kind, with their entries, in order.</summary>
    public IEnumerable<Seen<T>> Of<T>()
        where T : JournalFact =>
        Entries.Where(entry => entry.Fact is T).Select(entry => new Seen<T>(entry, (T)entry.Fact));

    /// <summary>Executions of the scenarios that name a preuve, in order; those that a resumed run gave up are left out.</summary>
    /// <param name="preuve">Canonical id of the preuve.</param>
    public IReadOnlyList<Seen<ScenarioStarted>> ExecutionsOf(string preuve)
    {
        var abandoned = Of<RunResumed>().SelectMany(resumed => resumed.Fact.Abandoned).ToHashSet();
        return [.. Of<ScenarioStarted>().Where(started => started.Fact.Preuves.Contains(preuve) && started.Entry.Scenario is { } execution && !abandoned.Contains(execution))];
    }

    /// <summary>What one execution of a scenario saw, and what the services saw meanwhile.</summary>
    /// <param name="scenario">Execution, as <see cref="JournalEntry.Scenario"/> names it.</param>
    /// <remarks>Services are shared: the checks tell a scenario's exchanges apart by the patients and users leased to it alone.</remarks>
    public JournalView During(string scenario)
    {
        var whole = RunOf(scenario);
        var run = whole.Entries;
        var first = run.FirstOrDefault(entry => entry.Scenario == scenario)?.Seq ?? long.MaxValue;
        var last = run.LastOrDefault(entry => entry.Scenario == scenario)?.Seq ?? 0;
        return new JournalView([.. run.Where(entry =>
            entry.Scenario == scenario || IsRunWide(entry) || (entry.Scenario is null && entry.Seq >= first && entry.Seq <= last))], scenario) { Run = whole };
    }

    /// <summary>The run that an execution belongs to: all of this journal, or one part of runs put together.</summary>
    /// <param name="scenario">Execution, as <see cref="JournalEntry.Scenario"/> names it.</param>
    public JournalView RunOf(string scenario)
    {
        var starts = Entries.Index().Where(pair => pair.Item.Fact is RunStarted).Select(pair => pair.Index).ToList();
        if (starts.Count < 2)
            return this;
        var begun = Entries.Index().FirstOrDefault(pair => pair.Item.Scenario == scenario).Index;
        var from = starts.LastOrDefault(start => start <= begun);
        var to = starts.FirstOrDefault(start => start > begun, Entries.Count);
        return new JournalView([.. Entries.Skip(from).Take(to - from)]);
    }

    /// <summary>The same view, up to an entry that stays out.</summary>
    public JournalView Before(long seq) => new([.. Entries.TakeWhile(entry => entry.Seq < seq)], Scenario) { Run = Run };

    /// <summary>The same view without some entries.</summary>
    public JournalView Without(IReadOnlySet<long> ranks) => new([.. Entries.Where(entry => !ranks.Contains(entry.Seq))], Scenario) { Run = Run };

    private static bool IsRunWide(JournalEntry entry) =>
        entry.Fact is RunStarted or EditorDeclared or AnnuaireServed or LeaseTaken or ScenarioEnded or ScenarioInterrupted;
}

/// <summary>A fact and where it stands in the journal.</summary>
public sealed record Seen<T>(JournalEntry Entry, T Fact)
    where T : JournalFact
{
    /// <summary>Rank in the journal.</summary>
    public long Seq => Entry.Seq;

    /// <summary>Name by which a finding cites it.</summary>
    public string Witness => Entry.Witness;
}
