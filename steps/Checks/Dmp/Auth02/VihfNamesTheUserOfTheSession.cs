using Conformance.Fakes.Dmp;
using Conformance.Reports.Journal;
using Conformance.Reports.Verdicts;

namespace Conformance.Steps.Checks.Dmp.Auth02;

/// <summary>Two users in turn, two VIHFs: each carries the real national identifier of the session's user.</summary>
public sealed record VihfNamesTheUserOfTheSession : Check
{
    private const string Expected = "chaque VIHF porte l'identifiant national de l'utilisateur de la session";

    /// <inheritdoc/>
    public override Conclusion Judge(JournalView journal)
    {
        var turns = UserInTurn.All(journal);
        var witnesses = turns.SelectMany(turn => turn.Witnesses).ToList();
        if (turns.Select(turn => turn.User).Distinct().Count() < 2)
            return Conclusion.NothingToSee(Expected, "deux utilisateurs tour à tour n'ont pas été observés", witnesses);
        if (turns.Any(turn => turn.Exchanges.Count == 0))
            return Conclusion.NothingToSee(Expected, "l'un des utilisateurs n'a causé aucun échange avec le DMP", witnesses);

        var wrong = (from turn in turns
                     from exchange in turn.Exchanges
                     where exchange.Fact(DmpFacts.User) != turn.User.NationalId
                     select $"{exchange.Fact(DmpFacts.User) ?? "aucun identifiant"} pour {turn.User.Login} ({turn.User.NationalId} attendu)").Distinct().ToList();
        return wrong.Count == 0
            ? Conclusion.Held(Expected, turns.Select(turn => $"{turn.User.Login} : {turn.User.NationalId}").List(), witnesses)
            : Conclusion.Broken(Expected, wrong.List(), witnesses);
    }
}
