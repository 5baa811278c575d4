using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;

namespace Conformance.Steps.Checks.Mss.Ux10;

/// <summary>Each search shows the correspondents that the Annuaire holds for its criteria, and leaves the others out: a criterion shown but ignored is no criterion.</summary>
public sealed record EachSearchNarrows : Check
{
    private const string Expected = "chaque recherche rend les correspondants que l'Annuaire Santé tient pour ses critères, et écarte les autres";

    /// <inheritdoc/>
    public override Conclusion Judge(JournalView journal)
    {
        var held = journal.Of<AnnuaireServed>().LastOrDefault();
        var searches = Search.All(journal);
        if (held is null || searches.Count == 0)
            return Conclusion.NothingToSee(Expected, "aucune recherche n'a été observée");

        var blind = searches.Where(search => !Discriminates(search, held.Fact)).ToList();
        if (blind.Count > 0)
            return Conclusion.NothingToSee(Expected, $"l'Annuaire ne permet pas de juger {blind.Select(search => search.Words).List()} : rien à trouver, ou rien à écarter");

        var wrong = searches.Select(search => (Search: search, Fault: Fault(search, held.Fact))).Where(judged => judged.Fault is not null).ToList();
        return wrong.Count == 0
            ? Conclusion.Held(Expected, $"{searches.Count} recherches justes : {searches.Select(search => search.Words).List()}", [held.Witness, .. searches.Select(search => search.Screen.Witness)])
            : Conclusion.Broken(Expected, string.Join(" ; ", wrong.Select(judged => $"{judged.Search.Words} : {judged.Fault}")), [held.Witness, .. wrong.Select(judged => judged.Search.Screen.Witness)]);
    }

    private static bool Discriminates(Search search, AnnuaireServed held) =>
        held.Correspondents.Any(correspondent => Matching.Must(correspondent, search.Criteria))
        && held.Correspondents.Any(correspondent => !Matching.May(correspondent, search.Criteria));

    private static string? Fault(Search search, AnnuaireServed held)
    {
        var rows = search.Screen.Fact.Elements;
        var missing = held.Correspondents.Where(correspondent => Matching.Must(correspondent, search.Criteria) && !rows.Any(row => Search.Shows(row, correspondent))).ToList();
        if (missing.Count > 0)
            return $"ne trouve pas {missing.Select(Search.Describe).List()}";

        var stray = rows.Where(row => !held.Correspondents.Any(correspondent => Search.Shows(row, correspondent) && Matching.May(correspondent, search.Criteria))).ToList();
        return stray.Count > 0 ? $"montre aussi « {stray[0].Text} »{(stray.Count > 1 ? $" et {stray.Count - 1} autre(s)" : "")}" : null;
    }
}
