using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Reports.Evidence;

/// <summary>Whose users and patients stand in a fact: services are shared, and a story tells its own exchanges only.</summary>
internal sealed class Leases(JournalView journal)
{
    private readonly ILookup<string, string> _holders = journal.Of<LeaseTaken>()
        .Where(lease => lease.Entry.Scenario is not null)
        .SelectMany(lease => lease.Fact.Users.Concat(lease.Fact.Patients).Select(value => (value, lease.Entry.Scenario)))
        .ToLookup(pair => pair.value, pair => pair.Scenario!);

    /// <summary>Whether a fact speaks of the users or patients of other executions, and of none of this one's.</summary>
    public bool IsForeign(JournalFact fact, string execution)
    {
        var holders = ValuesOf(fact).Where(_holders.Contains).Select(value => _holders[value]).ToList();
        return holders.Count > 0 && !holders.Exists(holder => holder.Contains(execution));
    }

    private static IEnumerable<string> ValuesOf(JournalFact fact) => fact switch
    {
        ExchangeRecorded exchange => exchange.Facts.Values,
        DmpServed served => [served.Ins],
        DmpBatchReceived batch => [batch.Ins ?? "", batch.User ?? ""],
        _ => [],
    };
}
