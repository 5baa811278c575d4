using System.Text.Json.Serialization;

namespace Lanterne.Annuaire;

/// <summary>What is asked of the Annuaire Santé: values by criterion, those left empty apart.</summary>
/// <param name="Valeurs">Values as the form gives them.</param>
internal sealed record Criteria(IReadOnlyDictionary<string, string> Valeurs)
{
    private static readonly string[] OfPeople = ["rpps", "nom", "prenom", "metier", "savoirFaire"];
    private static readonly string[] OfPlaces = ["etablissement", "codePostal", "commune", "rue"];

    /// <summary>Criteria that were given.</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, string> Given { get; } = Valeurs.Where(value => !string.IsNullOrWhiteSpace(value.Value)).ToDictionary(value => value.Key, value => value.Value.Trim());

    /// <summary>Whether something is asked of the person.</summary>
    [JsonIgnore]
    public bool AskOfPeople => Given.Keys.Any(OfPeople.Contains);

    /// <summary>Whether something is asked of the place.</summary>
    [JsonIgnore]
    public bool AskOfPlaces => Given.Keys.Any(OfPlaces.Contains);

    /// <summary>A criterion; null when it was not given.</summary>
    public string? this[string name] => Given.GetValueOrDefault(name);
}
