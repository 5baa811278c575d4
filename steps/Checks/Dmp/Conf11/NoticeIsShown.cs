using Conformance.Reports.Journal;
using Conformance.Reports.Verdicts;

namespace Conformance.Steps.Checks.Dmp.Conf11;

/// <summary>Each professional who logs in for the first time is shown the notice: it speaks to the user, and one user's reading is not another's.</summary>
public sealed record NoticeIsShown : Check
{
    private const string Expected = "l'information s'affiche à la première connexion de chaque professionnel";

    /// <inheritdoc/>
    public override Conclusion Judge(JournalView journal)
    {
        var first = Notices.At(journal, Notices.FirstLogIn);
        if (first.Select(screen => screen.Subject("user")).Distinct().Count() < 2)
            return Conclusion.NothingToSee(Expected, "deux premières connexions n'ont pas été observées", first.Select(screen => screen.Witness));

        var without = first.Where(screen => !screen.Fact.Present).ToList();
        return without.Count == 0
            ? Conclusion.Held(Expected, $"affichée à {first.Select(screen => screen.Subject("user")!).List()}", first.Select(screen => screen.Witness))
            : Conclusion.Broken(Expected, $"rien n'est affiché à {without.Select(screen => screen.Subject("user")!).List()}", without.Select(screen => screen.Witness));
    }
}
