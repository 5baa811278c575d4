using Conformance.Reports.Journal.Facts;

namespace Conformance.Reports.Journal;

/// <summary>One line of the journal: what was seen, when, and in which scenario.</summary>
/// <param name="Seq">Rank in the journal, from 1, without a gap.</param>
/// <param name="At">Instant of recording, from the run's clock.</param>
/// <param name="Scenario">Execution of a scenario that recorded it; null for what a national service saw.</param>
/// <param name="Fact">What was seen.</param>
public sealed record JournalEntry(long Seq, DateTimeOffset At, string? Scenario, JournalFact Fact)
{
    /// <summary>Name by which a finding cites this entry: <c>ui:12</c> for what the product showed, <c>wire:12</c> for what a service received.</summary>
    public string Witness => $"{Fact.Side}:{Seq}";
}
