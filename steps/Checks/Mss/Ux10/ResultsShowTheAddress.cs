using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;

namespace Conformance.Steps.Checks.Mss.Ux10;

/// <summary>What is searched is an address: each result shows the one that the Annuaire publishes.</summary>
public sealed record ResultsShowTheAddress : Check
{
    private const string Expected = "les résultats montrent l'adresse MSSanté publiée par l'Annuaire Santé";

    /// <inheritdoc/>
    public override Conclusion Judge(JournalView journal)
    {
        var held = journal.Of<AnnuaireServed>().LastOrDefault();
        var searches = Search.All(journal).Where(search => search.Screen.Fact.Elements.Count > 0).ToList();
        if (held is null || searches.Count == 0)
            return Conclusion.NothingToSee(Expected, "aucun résultat n'a été observé");

        var bare = (from search in searches
                    from row in search.Screen.Fact.Elements
                    where Published(row, search, held.Fact) && !held.Fact.Correspondents.Any(correspondent => Displays(row, correspondent))
                    select (search, row)).ToList();
        return bare.Count == 0
            ? Conclusion.Held(Expected, $"{searches.Sum(search => search.Screen.Fact.Elements.Count)} résultats, chacun avec son adresse", searches.Select(search => search.Screen.Witness))
            : Conclusion.Broken(Expected, $"sans adresse : « {bare[0].row.Text} »", bare.Select(pair => pair.search.Screen.Witness));
    }

    private static bool Published(ElementSeen row, Search search, AnnuaireServed held) =>
        held.Correspondents.Any(correspondent => correspondent.Address is not null && Search.Shows(row, correspondent) && Matching.May(correspondent, search.Criteria));

    private static bool Displays(ElementSeen row, CorrespondentServed correspondent) =>
        correspondent.Address is { } address && row.Text.Contains(address, StringComparison.OrdinalIgnoreCase);
}
