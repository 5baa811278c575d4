using System.Text.Json.Nodes;

namespace Lanterne.Annuaire;

/// <summary>The resources that a search gathers, each once, and the correspondents that they make.</summary>
internal sealed class Basket
{
    private readonly Dictionary<string, JsonNode> _resources = [];

    /// <summary>Ids of the places that a practice names and that are not gathered.</summary>
    public IReadOnlyList<string> UnknownPlaces =>
        [.. Of("PractitionerRole").Select(practice => (string?)practice["organization"]?["reference"]).OfType<string>().Where(place => !_resources.ContainsKey(place)).Select(place => place.Split('/')[^1]).Distinct()];

    /// <summary>Gathers the answer to a search; who is no longer active is left out.</summary>
    public async Task FillAsync(FhirApi api, string resource, string query, CancellationToken cancellation)
    {
        foreach (var found in await api.SearchAsync(resource, query, cancellation))
            if ((bool?)found["active"] is not false)
                _resources[$"{found["resourceType"]}/{found["id"]}"] = found;
    }

    /// <summary>Each person at each of their addresses, each place at each of its own; a person without any stands once without one.</summary>
    public IReadOnlyList<Correspondent> Correspondents()
    {
        List<Correspondent> found =
        [
            .. from person in Of("Practitioner") from address in Portrait.Addresses(person) select Portrait.Of(person, null, address),
            .. from practice in Of("PractitionerRole")
               let person = Named(practice, "practitioner")
               where person is not null
               from address in Portrait.Addresses(practice)
               select Portrait.Of(person, Named(practice, "organization"), address),
            .. from place in Of("Organization") from address in Portrait.Addresses(place) select Portrait.Of(null, place, address),
        ];
        var reached = found.Select(correspondent => correspondent.Traits.GetValueOrDefault("rpps")).ToHashSet();
        return [.. found, .. Of("Practitioner").Select(person => Portrait.Of(person, PlaceOf(person), null)).Where(person => !reached.Contains(person.Traits.GetValueOrDefault("rpps")))];
    }

    private IEnumerable<JsonNode> Of(string type) => _resources.Where(resource => resource.Key.StartsWith(type + "/", StringComparison.Ordinal)).Select(resource => resource.Value);

    private JsonNode? Named(JsonNode practice, string role) => _resources.GetValueOrDefault((string?)practice[role]?["reference"] ?? "");

    private JsonNode? PlaceOf(JsonNode person) => Of("PractitionerRole")
        .Where(practice => (string?)practice["practitioner"]?["reference"] == $"Practitioner/{person["id"]}")
        .Select(practice => Named(practice, "organization"))
        .FirstOrDefault();
}
