using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Reports.Annex.Flows;

/// <summary>What a run saw of a flow.</summary>
/// <param name="Flow">The flow.</param>
/// <param name="Seen">Its exchanges, in order; those that the harness sent itself are left out.</param>
public sealed record FlowTally(Flow Flow, IReadOnlyList<JournalEntry> Seen)
{
    /// <summary>The tally of every known flow, then of what the run saw beside.</summary>
    public static IReadOnlyList<FlowTally> Of(JournalView journal)
    {
        var exchanges = journal.Of<ExchangeRecorded>().Where(exchange => !exchange.Fact.Canary).ToList();
        var known = KnownFlows.All.Select(flow => new FlowTally(flow, [.. exchanges.Where(exchange => flow.Has(exchange.Fact)).Select(exchange => exchange.Entry)]));
        var others = exchanges.Where(exchange => !KnownFlows.All.Any(flow => flow.Has(exchange.Fact))).GroupBy(exchange => (exchange.Fact.Service, exchange.Fact.Operation))
            .Select(group => new FlowTally(new Flow("Autre échange", group.Key.Operation, group.Key.Service, [group.Key.Operation]), [.. group.Select(exchange => exchange.Entry)]));
        return [.. known, .. others];
    }
}
