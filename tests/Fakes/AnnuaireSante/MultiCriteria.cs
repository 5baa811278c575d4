using System.Text.Json.Nodes;

namespace Conformance.Fakes.Tests.AnnuaireSante;

/// <summary>A client that searches by the ten criteria of MSS/UX.10: one request on persons, one on structures, and the join that the API leaves to it.</summary>
internal sealed class MultiCriteria(Annuaire annuaire)
{
    private static readonly Dictionary<string, string> OnPersons = new()
    {
        ["rpps"] = "identifier=https://rpps.esante.gouv.fr|",
        ["nom"] = "family=",
        ["prenom"] = "given=",
        ["profession"] = "qualification-code=https://mos.esante.gouv.fr/NOS/TRE_G15-ProfessionSante/FHIR/TRE-G15-ProfessionSante|",
        ["specialite"] = "qualification-code=https://mos.esante.gouv.fr/NOS/TRE_R38-SpecialiteOrdinale/FHIR/TRE-R38-SpecialiteOrdinale|",
    };

    private static readonly Dictionary<string, string> OnStructures = new()
    {
        ["raison-sociale"] = "name=", ["code-postal"] = "address-postalcode=", ["ville"] = "address-city=", ["voie"] = "address-line=",
    };

    public IReadOnlyList<string> Addresses(IReadOnlyDictionary<string, string> criteria) => [.. Resources(criteria).SelectMany(Annuaire.Mailboxes).Where(address => Meets(address, criteria))];

    private IEnumerable<JsonObject> Resources(IReadOnlyDictionary<string, string> criteria)
    {
        var persons = Query(criteria, OnPersons);
        var structures = Query(criteria, OnStructures);
        if (persons.Length == 0)
            return structures.Length == 0 ? ByAddress(criteria["adresse"]) : annuaire.All($"Organization?{structures}");
        var found = annuaire.All($"Practitioner?{persons}&_revinclude=PractitionerRole:practitioner");
        return structures.Length == 0 ? found : found.Where(role => WorksIn(role, annuaire.All($"Organization?{structures}&_elements=id")));
    }

    private IEnumerable<JsonObject> ByAddress(string address) =>
        new[] { "Practitioner", "PractitionerRole", "Organization" }.SelectMany(type => annuaire.All($"{type}?mailbox-mss={Uri.EscapeDataString(address)}"));

    private static bool WorksIn(JsonObject role, IReadOnlyList<JsonObject> structures) =>
        role["organization"]?["reference"] is { } reference && structures.Any(structure => $"Organization/{structure["id"]}" == reference.ToString());

    private static bool Meets(string address, IReadOnlyDictionary<string, string> criteria) =>
        !criteria.TryGetValue("adresse", out var wanted) || address.StartsWith(wanted, StringComparison.OrdinalIgnoreCase);

    private static string Query(IReadOnlyDictionary<string, string> criteria, Dictionary<string, string> forms) =>
        string.Join('&', criteria.Where(criterion => forms.ContainsKey(criterion.Key)).Select(criterion => forms[criterion.Key] + Uri.EscapeDataString(criterion.Value)));
}
