using Conformance.Reports.Journal;
using Conformance.Reports.Verdicts;

namespace Conformance.Steps.Checks.Dmp.Ux27;

/// <summary>The search is made in the DMP: each is followed by a TD3.1 about the patient before its results are shown.</summary>
public sealed record SearchAsksTheDmp : Check
{
    private const string Expected = "chaque recherche interroge le DMP par une TD3.1 avant d'en montrer les résultats";

    /// <inheritdoc/>
    public override Conclusion Judge(JournalView journal)
    {
        var searches = SearchedInTheDmp.All(journal);
        if (searches.Count == 0)
            return Conclusion.NothingToSee(Expected, "aucune recherche n'a été lue");

        var local = searches.Where(search => search.Queries.Count == 0).ToList();
        return local.Count == 0
            ? Conclusion.Held(Expected, $"{searches.Count} recherches, {searches.Sum(search => search.Queries.Count)} TD3.1", searches.SelectMany(search => search.Witnesses))
            : Conclusion.Broken(Expected, $"aucune TD3.1 pour {string.Join(" ; ", local.Select(search => search.Choice.Words))}", local.SelectMany(search => search.Witnesses));
    }
}
