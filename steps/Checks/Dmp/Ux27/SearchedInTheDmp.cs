using Conformance.Fakes.Dmp;
using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Checks.Dmp.Documents;
using Conformance.Steps.Editors;

namespace Conformance.Steps.Checks.Dmp.Ux27;

/// <summary>A search and the TD3.1 that it caused: those about the patient between the search before and its results.</summary>
/// <param name="Choice">The search.</param>
/// <param name="Queries">The TD3.1.</param>
internal sealed record SearchedInTheDmp(DocumentChoice Choice, IReadOnlyList<Seen<ExchangeRecorded>> Queries)
{
    public IEnumerable<string> Witnesses => [Choice.Screen.Witness, .. Queries.Select(query => query.Witness)];

    public static IReadOnlyList<SearchedInTheDmp> All(JournalView journal)
    {
        var searches = DocumentChoice.All(journal, Readings.DmpFound);
        return [.. searches.Select((search, index) => new SearchedInTheDmp(search, [.. journal.DmpExchanges().Where(exchange =>
            exchange.Is(DmpExchanges.Search) && exchange.IsAbout(search.Screen.Subject("ins")) && exchange.Seq < search.Screen.Seq && (index == 0 || exchange.Seq > searches[index - 1].Screen.Seq))]))];
    }

    /// <summary>The most criteria that one of the TD3.1 carried.</summary>
    public int Carried => Queries.Select(query => (query.Fact(DmpFacts.Criteria) ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries).Length).DefaultIfEmpty(0).Max();
}
