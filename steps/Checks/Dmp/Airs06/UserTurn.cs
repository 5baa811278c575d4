using Conformance.Fakes.Dmp;
using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors;

namespace Conformance.Steps.Checks.Dmp.Airs06;

/// <summary>A user's turn at work: the account that the product showed, and what it asked the DMP, from the log-in to the log-in of the next.</summary>
/// <param name="User">The user of the session.</param>
/// <param name="Account">The account on the screen.</param>
/// <param name="Exchanges">Exchanges of the turn.</param>
internal sealed record UserTurn(DeclaredUser User, Seen<ScreenObserved> Account, IReadOnlyList<Seen<ExchangeRecorded>> Exchanges)
{
    public IEnumerable<string> Witnesses => [Account.Witness, .. Exchanges.Select(exchange => exchange.Witness)];

    /// <summary>The turn of a rank, from 1; null when it did not come.</summary>
    public static UserTurn? Find(JournalView journal, int rank)
    {
        var accounts = journal.Screens(Readings.OwnAccount).ToList();
        if (accounts.Count < rank || journal.User(accounts[rank - 1].Subject("user")) is not { } user)
            return null;

        var (begins, ends) = (Handover.To(journal, accounts, rank), Handover.To(journal, accounts, rank + 1));
        return new UserTurn(user, accounts[rank - 1], [.. journal.OwnDmpExchanges().Where(exchange => begins?.IsBefore(exchange) is true && ends?.IsBefore(exchange) is not true)]);
    }

    /// <summary>Where a turn gives way to the next. Between the last screen of one user and the session of the other, a request is of whom it names, and of the newcomer if it names neither.</summary>
    private sealed record Handover(long Left, long Opened, string? LeavingId)
    {
        /// <summary>The handover to a turn; null without that turn.</summary>
        public static Handover? To(JournalView journal, List<Seen<ScreenObserved>> accounts, int rank)
        {
            if (accounts.Count < rank)
                return null;
            var (account, former) = (accounts[rank - 1], rank == 1 ? null : accounts[rank - 2]);
            var opened = journal.Screens(Readings.SessionOpen).About("user", account.Subject("user") ?? "").LastOrDefault(screen => screen.Seq < account.Seq && screen.Seq > (former?.Seq ?? 0))?.Seq ?? account.Seq;
            return former is null ? new Handover(opened, opened, null) : new Handover(LastScreenOf(journal, former, opened), opened, journal.User(former.Subject("user"))?.NationalId);
        }

        public bool IsBefore(Seen<ExchangeRecorded> exchange) =>
            exchange.Seq > Opened || (exchange.Seq > Left && exchange.Fact(DmpFacts.User) != LeavingId);

        private static long LastScreenOf(JournalView journal, Seen<ScreenObserved> account, long before) =>
            journal.Of<ScreenObserved>().Last(screen => screen.Entry.Scenario == journal.Scenario && screen.Subject("user") == account.Subject("user") && screen.Seq < before).Seq;
    }
}
