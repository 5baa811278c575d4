namespace Lanterne.Annuaire;

/// <summary>Says in a sentence what a search found.</summary>
internal static class Summary
{
    /// <summary>The sentence, in French.</summary>
    public static string Of(IReadOnlyList<Correspondent> found)
    {
        if (found.Count == 0)
            return "Personne ne répond à cette recherche.";
        if (found.All(correspondent => correspondent.Adresse is null))
            return "Trouvé, mais sans adresse publiée : cette personne est sur liste rouge.";
        if (found.Count == 1)
            return "Une adresse.";
        return found.GroupBy(correspondent => correspondent.Traits.GetValueOrDefault("rpps", correspondent.Nom)).Any(same => same.Count() > 1)
            ? $"{found.Count} adresses, dont plusieurs d'une même personne : choisissez bien la bonne."
            : $"{found.Count} adresses.";
    }
}
