using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Steps.Checks.Dmp.Auth02;

/// <summary>The window in which no second factor had been given, between two canaries that show the recorder alive.</summary>
internal sealed record SecondFactorGate(Seen<ExchangeRecorded> Before, Seen<ExchangeRecorded> After)
{
    public IEnumerable<string> Witnesses => [Before.Witness, After.Witness];

    public static SecondFactorGate? Find(JournalView journal)
    {
        var canaries = journal.Of<ExchangeRecorded>().Where(exchange => exchange.Fact.Canary && exchange.Fact.Service == "dmp").ToList();
        return canaries.Count >= 2 ? new SecondFactorGate(canaries[0], canaries[^1]) : null;
    }

    public bool Holds(JournalEntry entry) => entry.Seq > Before.Seq && entry.Seq < After.Seq;
}
