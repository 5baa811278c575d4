using Conformance.Reports.Journal;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Editors;

namespace Conformance.Steps.Checks.Dmp.Auth02;

/// <summary>A wrong one-time code does not open a session: the second factor is imposed, not only asked for.</summary>
public sealed record WrongSecondFactorIsRefused : Check
{
    private const string Expected = "un second facteur erroné n'ouvre pas de session";

    /// <inheritdoc/>
    public override Conclusion Judge(JournalView journal)
    {
        var after = journal.Screens(Readings.SessionOpen).About("moment", "code-errone").ToList();
        if (after.Count == 0)
            return Conclusion.NothingToSee(Expected, "aucun code erroné n'a été donné");

        return after.Exists(screen => screen.Fact.Present)
            ? Conclusion.Broken(Expected, "une session s'est ouverte avec un code erroné", after.Select(screen => screen.Witness))
            : Conclusion.Held(Expected, "la session reste fermée", after.Select(screen => screen.Witness));
    }
}
