using ReferenceEditor.Annuaire;

namespace ReferenceEditor.Mss;

/// <summary>What a search tells its user: rows, and words about them.</summary>
/// <param name="Rows">Correspondents.</param>
/// <param name="Words">What the user is told, in French.</param>
/// <param name="IsTrouble">Whether the Annuaire failed.</param>
internal sealed record SearchAnswer(IReadOnlyList<CorrespondentRow> Rows, IReadOnlyList<string> Words, bool IsTrouble);

/// <summary>Puts the outcome of a search into words, one for each situation.</summary>
/// <param name="search">Search in the Annuaire.</param>
/// <param name="rows">Rows of the results.</param>
internal sealed class SearchDesk(ICorrespondentSearch search, ICorrespondentRows rows)
{
    /// <summary>Searches, and never throws for what the Annuaire does.</summary>
    public async Task<SearchAnswer> AnswerAsync(Criteria criteria, CancellationToken cancellation)
    {
        if (criteria.IsEmpty)
            return new([], ["Renseignez au moins un critère."], IsTrouble: true);
        try
        {
            var found = await search.FindAsync(criteria, cancellation);
            return new(rows.Of(found), [.. Describe(found)], IsTrouble: false);
        }
        catch (AnnuaireException error)
        {
            return new([], [Explain(error.Trouble)], IsTrouble: true);
        }
    }

    private static IEnumerable<string> Describe(IReadOnlyList<Correspondent> found)
    {
        if (found.Count == 0)
            yield return "Aucun correspondant de l'Annuaire Santé ne répond à ces critères.";

        var reachable = found.Count(correspondent => correspondent.Address is not null);
        if (reachable > 0)
            yield return reachable == 1 ? "1 adresse trouvée." : $"{reachable} adresses trouvées.";
        foreach (var person in Grouped(found).Where(person => person.Count(one => one.Address is not null) > 1))
            yield return $"{person.First().Name} a plusieurs adresses : choisissez celle du lieu où vous souhaitez lui écrire.";
        foreach (var person in Grouped(found).Where(person => person.All(one => one.Address is null)))
            yield return $"{person.First().Name} n'a pas d'adresse MSSanté publiée : ce correspondant est sans doute sur liste rouge.";
    }

    private static IEnumerable<IGrouping<string, Correspondent>> Grouped(IEnumerable<Correspondent> found) =>
        found.Where(correspondent => correspondent.Person is not null).GroupBy(correspondent => correspondent.Person!.Id);

    private static string Explain(AnnuaireTrouble trouble) => trouble switch
    {
        AnnuaireTrouble.TooManyRequests => "Trop de recherches en même temps : l'Annuaire Santé demande de patienter quelques secondes.",
        AnnuaireTrouble.Unavailable => "L'Annuaire Santé est momentanément indisponible. Réessayez plus tard ou saisissez l'adresse.",
        AnnuaireTrouble.Timeout => "L'Annuaire Santé n'a pas répondu à temps. Précisez la recherche ou réessayez.",
        AnnuaireTrouble.Unreachable => "L'Annuaire Santé est injoignable depuis l'établissement. Prévenez le support.",
        AnnuaireTrouble.Refused => "L'Annuaire Santé a refusé la recherche. Prévenez le support.",
        _ => "La réponse de l'Annuaire Santé est illisible. Prévenez le support.",
    };
}
