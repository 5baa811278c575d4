using Lanterne.Usagers;

namespace Lanterne.Annuaire;

/// <summary>Somebody, or a place, that mail can be sent to.</summary>
/// <param name="Nom">Name shown.</param>
/// <param name="Detail">What they do.</param>
/// <param name="Lieu">Where.</param>
/// <param name="Adresse">MSSanté address; null when the Annuaire publishes none.</param>
/// <param name="Traits">Values by criterion, by which the search is checked.</param>
internal sealed record Correspondent(
    string Nom, string Detail, string Lieu, string? Adresse, [property: System.Text.Json.Serialization.JsonIgnore] IReadOnlyDictionary<string, string> Traits)
{
    private static readonly string[] Codes = ["rpps", "metier", "savoirFaire"];

    /// <summary>Whether every criterion is met: codes wholly, words in part and without accents.</summary>
    public bool Meets(Criteria criteria) => criteria.Given.All(criterion => Traits.TryGetValue(criterion.Key, out var trait) && Meets(criterion.Key, trait, criterion.Value));

    private static bool Meets(string criterion, string trait, string asked) => Codes.Contains(criterion)
        ? trait == asked
        : UsagerFile.Plain(trait).Contains(UsagerFile.Plain(asked), StringComparison.Ordinal);
}
