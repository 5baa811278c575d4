using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Checks.Dmp.Documents;
using Conformance.Steps.Editors;

namespace Conformance.Steps.Checks.Dmp.Ux50;

/// <summary>A professional asked to consult a DMP: what the product asked them, and what it asked the DMP.</summary>
/// <param name="Question">The screen on which the product may ask for the patient's agreement.</param>
/// <param name="State">State of the DMP for that professional when they asked.</param>
/// <param name="User">National identifier of the professional.</param>
/// <param name="Exchanges">Exchanges about the patient.</param>
internal sealed record AccessRequest(Seen<ScreenObserved> Question, DmpState State, string? User, IReadOnlyList<Seen<ExchangeRecorded>> Exchanges)
{
    public IReadOnlyList<Seen<ExchangeRecorded>> Authorisations => [.. Exchanges.Where(exchange => exchange.Is(DmpExchanges.Authorisation))];

    public IReadOnlyList<Seen<ExchangeRecorded>> ExistenceTests => [.. Exchanges.Where(exchange => exchange.Is(DmpExchanges.Existence) && exchange.IsIn(User))];

    public IEnumerable<string> Witnesses => [Question.Witness, .. Exchanges.Select(exchange => exchange.Witness)];

    /// <summary>The requests of a scenario about a DMP in a state.</summary>
    public static IReadOnlyList<AccessRequest> To(JournalView journal, DmpState state) =>
        [.. from screen in journal.Screens(Readings.DmpAccessQuestion)
            let served = journal.Of<DmpServed>().FirstOrDefault(served => served.Fact.Ins == screen.Subject("ins"))
            where served?.Fact.State == state
            select new AccessRequest(
                screen, state, journal.User(screen.Subject("user"))?.NationalId, [.. journal.DmpExchanges().Where(exchange => exchange.IsAbout(screen.Subject("ins")))])];
}
