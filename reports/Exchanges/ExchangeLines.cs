using Conformance.Reports.Evidence;
using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Reports.Exchanges;

/// <summary>An exchange as a console tells it while services run: what was asked and answered, then each rule that it broke.</summary>
public static class ExchangeLines
{
    /// <summary>The lines, in French; none for what is no exchange of a product.</summary>
    public static IEnumerable<string> Of(JournalEntry entry) => entry.Fact is ExchangeRecorded { Canary: false } exchange
        ? [$"{entry.Witness,-9} {ExchangeSummary.Of(exchange)}", .. exchange.Notes.Select(note => $"{"",-9}   {Words.Of(note.Severity)} · {note.Rule} : {note.Observed}")]
        : [];
}
