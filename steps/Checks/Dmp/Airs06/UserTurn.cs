using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors;

namespace Conformance.Steps.Checks.Dmp.Airs06;

/// <summary>A user's turn at work: the account that the product showed, and what it asked the DMP until the next user's turn.</summary>
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
        var end = accounts.Count > rank ? accounts[rank].Seq : long.MaxValue;
        return new UserTurn(user, accounts[rank - 1], [.. journal.OwnDmpExchanges().Where(exchange => exchange.Seq > accounts[rank - 1].Seq && exchange.Seq < end)]);
    }
}
