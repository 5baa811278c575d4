using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Steps.Checks.Dmp.Auth02;

/// <summary>The window in which no second factor had been given, between two canaries that show the recorder alive.</summary>
internal sealed record SecondFactorGate(Seen<ExchangeRecorded> Before, Seen<ExchangeRecorded> After)
{
    public IEnumerable<string> Witnesses => [Before.Witness, After.Witness];

    /// <summary>From the first canary to the one that follows the last try: a later one may follow the second factor.</summary>
    /// <param name="journal">What the scenario saw.</param>
    /// <param name="tries">Tries to reach the file without the second factor, at least one.</param>
    public static SecondFactorGate? Find(JournalView journal, IReadOnlyList<Seen<ScreenObserved>> tries)
    {
        var canaries = journal.DmpCanaries().ToList();
        var (before, after) = (canaries.Find(canary => canary.Seq < tries[0].Seq), canaries.Find(canary => canary.Seq > tries[^1].Seq));
        return before is null || after is null ? null : new SecondFactorGate(before, after);
    }

    public bool Holds(JournalEntry entry) => entry.Seq > Before.Seq && entry.Seq < After.Seq;
}
