using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;

namespace Conformance.Steps.Checks.Dmp.Conf11;

/// <summary>After the configured period the notice is shown again at log-in.</summary>
/// <param name="PeriodDays">Period configured in the product, in days.</param>
public sealed record NoticeComesBack(int PeriodDays) : Check
{
    private string Expected => $"l'information s'affiche de nouveau à la connexion une fois passés les {PeriodDays} jours configurés";

    /// <inheritdoc/>
    public override Conclusion Judge(JournalView journal)
    {
        var moved = journal.Of<ClockMoved>().FirstOrDefault(clock => clock.Entry.Scenario == journal.Scenario && clock.Fact.Days > PeriodDays);
        var back = Notices.At(journal, Notices.AfterPeriod);
        if (moved is null || back.Count == 0)
            return Conclusion.NothingToSee(Expected, "aucune connexion n'a été observée passé ce délai", back.Select(screen => screen.Witness));

        return back[^1].Fact.Present
            ? Conclusion.Held(Expected, $"affichée {moved.Fact.Days} jours plus tard", moved.Witness, back[^1].Witness)
            : Conclusion.Broken(Expected, $"absente {moved.Fact.Days} jours plus tard", moved.Witness, back[^1].Witness);
    }
}
