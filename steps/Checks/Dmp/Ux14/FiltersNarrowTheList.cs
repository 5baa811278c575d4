using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dmp.Documents;
using Conformance.Steps.Editors;

namespace Conformance.Steps.Checks.Dmp.Ux14;

/// <summary>Each filter that the product offers leaves the documents that meet it, all of them and no other.</summary>
public sealed record FiltersNarrowTheList : Check
{
    private const string Expected = "chaque filtre que le produit propose laisse dans la liste les documents du DMP qui y répondent, et eux seuls";

    /// <inheritdoc/>
    public override Conclusion Judge(JournalView journal)
    {
        var tried = journal.Of<CriterionTried>().Where(tried => tried.Entry.Scenario == journal.Scenario && SearchCriteria.DmpFilters.Contains(tried.Fact.Criterion)).ToList();
        if (tried.Count == 0)
            return Conclusion.NothingToSee(Expected, "aucun filtre n'a été essayé");
        if (tried.All(attempt => !attempt.Fact.Offered))
            return Conclusion.Broken(Expected, $"aucun filtre n'est proposé : ni {string.Join(", ni ", tried.Select(attempt => attempt.Fact.Criterion).Distinct())}", tried.Select(attempt => attempt.Witness));

        var lists = DocumentChoice.All(journal, Readings.DmpDocuments).Where(list => list.Discriminates).ToList();
        if (lists.Count == 0)
            return Conclusion.NothingToSee(Expected, "aucune liste filtrée n'a été lue", tried.Select(attempt => attempt.Witness));

        var wrong = lists.Where(list => list.Fault is not null).ToList();
        return wrong.Count == 0
            ? Conclusion.Held(Expected, $"{lists.Count} listes justes : {lists.Select(list => list.Words).List()}", lists.SelectMany(list => list.Witnesses))
            : Conclusion.Broken(Expected, string.Join(" ; ", wrong.Select(list => $"{list.Words} : {list.Fault}")), wrong.SelectMany(list => list.Witnesses));
    }
}
