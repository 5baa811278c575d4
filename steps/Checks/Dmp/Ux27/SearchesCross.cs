using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dmp.Documents;
using Conformance.Steps.Editors;

namespace Conformance.Steps.Checks.Dmp.Ux27;

/// <summary>A search by several criteria finds the documents that meet them all, and no other: a criterion shown but ignored is no criterion.</summary>
public sealed record SearchesCross : Check
{
    private const int Several = 2;

    private const string Expected = "une recherche qui combine au moins deux critères rend les documents du DMP qui répondent à tous, et eux seuls";

    /// <inheritdoc/>
    public override Conclusion Judge(JournalView journal)
    {
        var tried = journal.Of<CriterionTried>().Where(tried => tried.Entry.Scenario == journal.Scenario && SearchCriteria.DmpSearch.Contains(tried.Fact.Criterion)).ToList();
        if (tried.Count == 0)
            return Conclusion.NothingToSee(Expected, "aucune recherche n'a été essayée");
        var offered = tried.Where(attempt => attempt.Fact.Offered).Select(attempt => attempt.Fact.Criterion).Distinct().ToList();
        if (offered.Count < Several)
            return Conclusion.Broken(Expected, $"moins de deux critères proposés : {(offered.Count == 0 ? "aucun" : offered[0])}", tried.Select(attempt => attempt.Witness));

        var searches = DocumentChoice.All(journal, Readings.DmpFound).Where(search => search.Criteria.Count >= Several && search.Discriminates).ToList();
        if (searches.Count == 0)
            return Conclusion.NothingToSee(Expected, "aucune recherche par deux critères n'a été lue", tried.Select(attempt => attempt.Witness));

        var wrong = searches.Where(search => search.Fault is not null).ToList();
        return wrong.Count == 0
            ? Conclusion.Held(Expected, $"{searches.Count} recherches justes : {string.Join(" ; ", searches.Select(search => search.Words))}", searches.SelectMany(search => search.Witnesses))
            : Conclusion.Broken(Expected, string.Join(" ; ", wrong.Select(search => $"{search.Words} : {search.Fault}")), wrong.SelectMany(search => search.Witnesses));
    }
}
