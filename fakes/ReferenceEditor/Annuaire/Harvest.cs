using System.Text.Json;

namespace ReferenceEditor.Annuaire;

/// <summary>Resources gathered by the requests of one search, each kept once, and joined into correspondents.</summary>
internal sealed class Harvest
{
    private readonly Dictionary<string, JsonElement> _practitioners = [];
    private readonly Dictionary<string, JsonElement> _roles = [];
    private readonly Dictionary<string, JsonElement> _organizations = [];

    /// <summary>Ids of the practitioners gathered so far.</summary>
    public IReadOnlyCollection<string> Practitioners => _practitioners.Keys;

    /// <summary>Ids of the organizations gathered so far.</summary>
    public IReadOnlyCollection<string> Organizations => _organizations.Keys;

    /// <summary>Ids of the practitioners that a role names and that are not gathered yet.</summary>
    public IReadOnlyCollection<string> MissingPractitioners => Missing("practitioner", _practitioners);

    /// <summary>Ids of the organizations that a role names and that are not gathered yet.</summary>
    public IReadOnlyCollection<string> MissingOrganizations => Missing("organization", _organizations);

    /// <summary>Keeps resources; those that are no longer active are left out.</summary>
    public void Add(IEnumerable<JsonElement> resources)
    {
        foreach (var resource in resources.Where(resource => resource.Member("active")?.ValueKind is not JsonValueKind.False))
            if (resource.Text("id") is { } id && DrawerOf(resource) is { } drawer)
                drawer[id] = resource;
    }

    /// <summary>Every person in each place, every structure, at each address; whoever has no published address stands once without one.</summary>
    public IReadOnlyList<Correspondent> Correspondents()
    {
        var addressed = People().Concat(Situations()).Concat(Structures()).Where(correspondent => correspondent.Address is not null).Distinct().ToList();
        var reached = addressed.Select(correspondent => correspondent.Person?.Id).ToHashSet();
        return [.. addressed, .. _practitioners.Values.Select(Resources.ToPerson).Where(person => !reached.Contains(person.Id)).SelectMany(WithoutAddress)];
    }

    private IEnumerable<Correspondent> People() =>
        from practitioner in _practitioners.Values
        from address in Resources.Addresses(practitioner)
        select new Correspondent(Resources.ToPerson(practitioner), null, address);

    private IEnumerable<Correspondent> Situations() =>
        from role in _roles.Values
        let person = PersonOf(role)
        where person is not null
        from address in Resources.Addresses(role)
        select new Correspondent(person, StructureOf(role), address);

    private IEnumerable<Correspondent> Structures() =>
        from organization in _organizations.Values
        from address in Resources.Addresses(organization)
        select new Correspondent(null, Resources.ToStructure(organization), address);

    private IEnumerable<Correspondent> WithoutAddress(Person person)
    {
        var places = _roles.Values.Where(role => role.Reference("practitioner") == person.Id).Select(StructureOf).ToList();
        return places.Count > 0 ? places.Select(place => new Correspondent(person, place, null)) : [new Correspondent(person, null, null)];
    }

    private Person? PersonOf(JsonElement role) =>
        role.Reference("practitioner") is { } id && _practitioners.TryGetValue(id, out var practitioner) ? Resources.ToPerson(practitioner) : null;

    private Structure? StructureOf(JsonElement role) =>
        role.Reference("organization") is { } id && _organizations.TryGetValue(id, out var organization) ? Resources.ToStructure(organization) : null;

    private List<string> Missing(string reference, Dictionary<string, JsonElement> drawer) =>
        [.. _roles.Values.Select(role => role.Reference(reference)).OfType<string>().Where(id => !drawer.ContainsKey(id)).Distinct()];

    private Dictionary<string, JsonElement>? DrawerOf(JsonElement resource) => resource.ResourceType() switch
    {
        "Practitioner" => _practitioners,
        "PractitionerRole" => _roles,
        "Organization" => _organizations,
        _ => null,
    };
}
