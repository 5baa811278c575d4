using Conformance.Reports.Journal;
using Conformance.Reports.Verdicts;

namespace Conformance.Steps.Checks.Dmp.Airs06;

/// <summary>The product shows the national identifier of whoever is at work, who then asks something of the DMP.</summary>
/// <param name="Turn">Rank of the user's turn, from 1.</param>
public sealed record AccountShowsTheNationalId(int Turn) : Check
{
    private string Expected => $"le produit montre l'identifiant national de l'utilisateur n° {Turn}, qui fait une demande au DMP";

    /// <inheritdoc/>
    public override Conclusion Judge(JournalView journal)
    {
        if (UserTurn.Find(journal, Turn) is not { } turn)
            return Conclusion.NothingToSee(Expected, "le compte de cet utilisateur n'a pas été affiché");
        if (turn.Exchanges.Count == 0)
            return Conclusion.NothingToSee(Expected, "cet utilisateur n'a causé aucun échange avec le DMP", turn.Witnesses);

        var shown = string.Join(" ", turn.Account.Fact.Elements.Select(element => element.Text));
        return WithoutBlanks(shown).Contains(turn.User.NationalId[1..], StringComparison.Ordinal)
            ? Conclusion.Held(Expected, $"{turn.User.NationalId} se lit pour {turn.User.Login} ; {turn.Exchanges.Count} échange(s) avec le DMP", turn.Witnesses)
            : Conclusion.Broken(Expected, $"{turn.User.NationalId} ne se lit pas dans « {shown} »", turn.Account.Witness);
    }

    private static string WithoutBlanks(string text) => new([.. text.Where(letter => !char.IsWhiteSpace(letter))]);
}
