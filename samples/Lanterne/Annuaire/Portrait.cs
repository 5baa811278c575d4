using System.Text.Json.Nodes;

namespace Lanterne.Annuaire;

/// <summary>Makes a correspondent of the resources that describe it.</summary>
internal static class Portrait
{
    private const string Mailbox = "https://interop.esante.gouv.fr/ig/fhir/annuaire/StructureDefinition/as-ext-mailbox-mss-metadata";

    /// <summary>MSSanté addresses of a resource: those with a mailbox of the trusted space, never other mail.</summary>
    public static IEnumerable<string> Addresses(JsonNode resource) =>
        from telecom in resource["telecom"].Items()
        where telecom["extension"].Items().Any(extension => (string?)extension["url"] == Mailbox)
        let address = (string?)telecom["value"]
        where address is not null
        select address;

    /// <summary>A person, a place, or a person in a place, at an address.</summary>
    public static Correspondent Of(JsonNode? person, JsonNode? place, string? address)
    {
        var traits = Traits(person).Concat(Traits(place, address)).Where(trait => trait.Value is not null).ToDictionary(trait => trait.Key, trait => trait.Value!);
        var placeName = traits.GetValueOrDefault("etablissement", "");
        var where = $"{placeName} {traits.GetValueOrDefault("codePostal")} {traits.GetValueOrDefault("commune")}".Trim();
        return new Correspondent(person is null ? placeName : $"{traits.GetValueOrDefault("prenom")} {traits.GetValueOrDefault("nom")}", Occupation(traits), where, address, traits);
    }

    private static IEnumerable<KeyValuePair<string, string?>> Traits(JsonNode? person)
    {
        if (person is null)
            yield break;
        var name = person["name"].Items().FirstOrDefault();
        yield return new("rpps", (string?)person["identifier"].Items().FirstOrDefault(id => (string?)id["system"] == "https://rpps.esante.gouv.fr")?["value"]);
        yield return new("nom", (string?)name?["family"]);
        yield return new("prenom", string.Join(' ', name?["given"].Items().Select(given => (string?)given) ?? []));
        yield return new("metier", Code(person, "TRE_G15"));
        yield return new("savoirFaire", Code(person, "TRE_R38"));
    }

    private static IEnumerable<KeyValuePair<string, string?>> Traits(JsonNode? place, string? mailbox)
    {
        var address = place?["address"].Items().FirstOrDefault();
        yield return new("adresse", mailbox);
        yield return new("etablissement", (string?)place?["name"]);
        yield return new("codePostal", (string?)address?["postalCode"]);
        yield return new("commune", (string?)address?["city"]);
        yield return new("rue", string.Join(' ', address?["line"].Items().Select(line => (string?)line) ?? []) is { Length: > 0 } line ? line : null);
    }

    private static string Occupation(IReadOnlyDictionary<string, string> traits) => string.Join(", ", new[]
    {
        traits.TryGetValue("metier", out var profession) ? Words.Profession(profession) : null,
        traits.TryGetValue("savoirFaire", out var speciality) ? Words.Speciality(speciality) : null,
    }.OfType<string>());

    private static string? Code(JsonNode person, string terminology) => person["qualification"].Items()
        .SelectMany(qualification => qualification["code"]?["coding"].Items() ?? [])
        .Where(coding => ((string?)coding["system"])?.Contains(terminology, StringComparison.Ordinal) is true)
        .Select(coding => (string?)coding["code"])
        .FirstOrDefault();
}
