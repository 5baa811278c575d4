using Conformance.Reports.Journal;
using Conformance.Reports.Verdicts;

namespace Conformance.Steps.Checks.Dmp.Ux27;

/// <summary>The DMP is given the criteria, rather than asked for all and sorted afterwards.</summary>
public sealed record CriteriaReachTheDmp : Check
{
    private const int Several = 2;

    private const string Expected = "la TD3.1 porte elle-même les critères combinés";

    /// <inheritdoc/>
    public override Conclusion Judge(JournalView journal)
    {
        var searches = SearchedInTheDmp.All(journal).Where(search => search.Choice.Criteria.Count >= Several && search.Queries.Count > 0).ToList();
        if (searches.Count == 0)
            return Conclusion.NothingToSee(Expected, "aucune TD3.1 n'a suivi une recherche par deux critères");

        var poorer = searches.Where(search => search.Carried < Several).ToList();
        return poorer.Count == 0
            ? Conclusion.Held(Expected, $"{searches.Count} recherches, dont la TD3.1 porte deux critères ou plus", searches.SelectMany(search => search.Witnesses))
            : Conclusion.Broken(Expected, $"{poorer[0].Choice.Words} : la TD3.1 porte {poorer[0].Carried} critère(s)", poorer.SelectMany(search => search.Witnesses));
    }
}
