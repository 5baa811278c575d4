using Hl7.Fhir.Model;

namespace Conformance.Fakes.AnnuaireSante.Resources;

/// <summary>A repertoire as FHIR resources, in the order of their technical identifiers.</summary>
/// <param name="updated">Instant of the last change, the same for every resource.</param>
internal sealed class Published(Repertoire repertoire, DateTimeOffset updated)
{
    private readonly Dictionary<string, string> _organizationIds =
        repertoire.Structures.Select((structure, index) => (Slug: structure.Id, Published: $"001-99{index + 1:D4}")).ToDictionary(pair => pair.Slug, pair => pair.Published);

    public IEnumerable<Resource> Resources() =>
        [.. repertoire.Structures.Select(Organization), .. repertoire.Persons.Select(Practitioner), .. repertoire.Persons.SelectMany(Roles)];

    private Organization Organization(Structure structure) =>
        Organizations.From(structure, _organizationIds[structure.Id], structure.PartOf is { } whole ? _organizationIds[whole] : null, Meta("fr-core-organization", "as-dp-organization"));

    private Practitioner Practitioner(Person person, int index) =>
        Practitioners.From(person, $"003-99{index + 1:D4}", Meta("fr-core-practitioner", "as-dp-practitioner"));

    private IEnumerable<PractitionerRole> Roles(Person person, int index) => person.Practices.Select((practice, rank) =>
        PractitionerRoles.From(practice, $"99{index + 1:D4}{rank + 1}", $"003-99{index + 1:D4}", _organizationIds[practice.Structure], Meta("fr-core-practitioner-role", "as-dp-practitionerrole")));

    private Meta Meta(string core, string annuaire) => new()
    {
        VersionId = "1",
        LastUpdated = updated,
        Source = Nos.Source,
        Profile = [Nos.FrCore(core), Nos.Annuaire(annuaire)],
    };
}
