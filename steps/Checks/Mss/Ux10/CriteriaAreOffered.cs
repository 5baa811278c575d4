using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;

namespace Conformance.Steps.Checks.Mss.Ux10;

/// <summary>The search offers every criterion asked for: each was filled in, not merely seen.</summary>
/// <param name="Criteria">Names of the criteria.</param>
public sealed record CriteriaAreOffered(IReadOnlyList<string> Criteria) : Check
{
    private string Expected => $"la recherche propose {Criteria.List()}";

    /// <inheritdoc/>
    public override Conclusion Judge(JournalView journal)
    {
        var tried = journal.Of<CriterionTried>().Where(tried => tried.Entry.Scenario == journal.Scenario && Criteria.Contains(tried.Fact.Criterion)).ToList();
        var untried = Criteria.Except(tried.Select(attempt => attempt.Fact.Criterion)).ToList();
        if (untried.Count > 0)
            return Conclusion.NothingToSee(Expected, $"non essayés : {untried.List()}", tried.Select(attempt => attempt.Witness));

        var missing = tried.Where(attempt => !attempt.Fact.Offered).ToList();
        return missing.Count == 0
            ? Conclusion.Held(Expected, "chacun a été renseigné", tried.Select(attempt => attempt.Witness))
            : Conclusion.Broken(Expected, $"non proposés : {missing.Select(attempt => attempt.Fact.Criterion).List()}", missing.Select(attempt => attempt.Witness));
    }
}
