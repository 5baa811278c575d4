using Conformance.Fakes.Dmp;
using Conformance.Reports.Journal;
using Conformance.Reports.Verdicts;

namespace Conformance.Steps.Checks.Dmp.Airs06;

/// <summary>Each request of a user's turn, whatever its transaction, carries that user's own national identifier: not the structure's, not a colleague's.</summary>
/// <param name="Turn">Rank of the user's turn, from 1.</param>
public sealed record VihfCarriesTheNationalId(int Turn) : Check
{
    private string Expected => $"chaque demande de l'utilisateur n° {Turn} au DMP porte son propre identifiant national dans le VIHF";

    /// <inheritdoc/>
    public override Conclusion Judge(JournalView journal)
    {
        if (UserTurn.Find(journal, Turn) is not { } turn)
            return Conclusion.NothingToSee(Expected, "le compte de cet utilisateur n'a pas été affiché");
        if (turn.Exchanges.Count == 0)
            return Conclusion.NothingToSee(Expected, "cet utilisateur n'a causé aucun échange avec le DMP", turn.Witnesses);

        var wrong = turn.Exchanges.Where(exchange => exchange.Fact(DmpFacts.User) != turn.User.NationalId).ToList();
        return wrong.Count == 0
            ? Conclusion.Held(Expected, $"{turn.User.NationalId} dans {turn.Exchanges.Select(exchange => exchange.Fact.Operation).List()}", turn.Witnesses)
            : Conclusion.Broken(
                Expected,
                $"{wrong.Select(exchange => $"{exchange.Fact.Operation} au nom de {exchange.Fact(DmpFacts.User) ?? "personne"}").List()} ({turn.User.NationalId} attendu)",
                [turn.Account.Witness, .. wrong.Select(exchange => exchange.Witness)]);
    }
}
