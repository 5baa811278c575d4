using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Reports.Verdicts;

/// <summary>What a person told that a verdict rests on: what a check cites, and what it would not have held without.</summary>
/// <param name="conclude">Judges a request on what a scenario saw.</param>
internal sealed class DecisiveTestimony(Func<CheckRequested, JournalView, Finding> conclude)
{
    /// <summary>The decisive ones of one execution, for the blocking checks of a preuve.</summary>
    public IReadOnlyList<JournalEntry> Of(string preuve, string execution, JournalView journal)
    {
        var seen = journal.During(execution);
        var told = seen.Entries.Where(entry => Told.By(entry.Fact) is not null && entry.Scenario == execution).ToList();
        if (told.Count == 0)
            return [];

        var requests = seen.Of<CheckRequested>()
            .Where(request => request.Entry.Scenario == execution && request.Fact.Preuve == preuve && request.Fact.Severity is Severity.Bloquant);
        return [.. requests.SelectMany(request => In(request, told, seen)).Distinct()];
    }

    private IEnumerable<JournalEntry> In(Seen<CheckRequested> request, List<JournalEntry> told, JournalView seen)
    {
        var before = seen.Before(request.Seq);
        var finding = conclude(request.Fact, before);
        var cited = told.Where(entry => finding.Witnesses.Contains(entry.Witness)).ToList();
        if (cited.Count > 0)
            return cited;

        var alone = conclude(request.Fact, before.Without(told.Select(entry => entry.Seq).ToHashSet()));
        return alone.Outcome == finding.Outcome ? [] : told.Where(entry => entry.Seq < request.Seq);
    }
}
