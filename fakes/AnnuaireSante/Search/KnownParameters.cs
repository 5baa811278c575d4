using Conformance.Fakes.AnnuaireSante.Resources;
using Hl7.Fhir.Model;

namespace Conformance.Fakes.AnnuaireSante.Search;

/// <summary>The search parameters that the Annuaire really has, resource by resource: there is no place on a person and no speciality on a practice.</summary>
internal static class KnownParameters
{
    private static readonly KnownParameter[] Common =
    [
        new TokenParameter("_id", resource => [(null, resource.Id)]),
        new InstantParameter("_lastUpdated", resource => resource.Meta?.LastUpdated),
        new TokenParameter("data-information-system", resource => [(null, resource.Meta?.Source)]),
        new TokenParameter("data-registration-authority", _ => []),
    ];

    private static readonly KnownParameter[] OfPractitioner =
    [
        .. Common,
        Token<Practitioner>("active", person => Flag(person.Active)),
        Text<Practitioner>("family", person => person.Name.Select(name => name.Family)),
        Text<Practitioner>("given", person => person.Name.SelectMany(name => name.Given)),
        Text<Practitioner>("name", person => person.Name.SelectMany(name => name.Given.Append(name.Family))),
        Token<Practitioner>("identifier", person => Values(person.Identifier)),
        Token<Practitioner>("identifier-type", person => Types(person.Identifier)),
        Token<Practitioner>("qualification-code", person => person.Qualification.SelectMany(qualification => Codes(qualification.Code))),
        Text<Practitioner>("mailbox-mss", person => Telecoms.Mailboxes(person.Telecom)),
        Token<Practitioner>("number-smartcard", _ => []),
        Token<Practitioner>("type-smartcard", _ => []),
    ];

    private static readonly KnownParameter[] OfPractitionerRole =
    [
        .. Common,
        Token<PractitionerRole>("active", role => Flag(role.Active)),
        Token<PractitionerRole>("identifier", role => Values(role.Identifier)),
        Token<PractitionerRole>("role", role => role.Code.SelectMany(Codes)),
        Text<PractitionerRole>("mailbox-mss", role => Telecoms.Mailboxes(role.Telecom)),
        Reference<PractitionerRole>("practitioner", "Practitioner", role => role.Practitioner?.Reference),
        Reference<PractitionerRole>("organization", "Organization", role => role.Organization?.Reference),
    ];

    private static readonly KnownParameter[] OfOrganization =
    [
        .. Common,
        Token<Organization>("active", structure => Flag(structure.Active)),
        Text<Organization>("name", structure => [structure.Name]),
        Text<Organization>("address", structure => structure.Address.SelectMany(place => place.Line.Append(place.City).Append(place.PostalCode).Append(place.Country))),
        Text<Organization>("address-city", structure => structure.Address.Select(place => place.City)),
        Text<Organization>("address-line", structure => structure.Address.SelectMany(place => place.Line)),
        Text<Organization>("address-postalcode", structure => structure.Address.Select(place => place.PostalCode)),
        Token<Organization>("identifier", structure => Values(structure.Identifier)),
        Token<Organization>("identifier-type", structure => Types(structure.Identifier)),
        Token<Organization>("type", structure => structure.Type.SelectMany(Codes)),
        Token<Organization>("pharmacy-licence", _ => []),
        Text<Organization>("mailbox-mss", structure => Telecoms.Mailboxes(structure.Telecom)),
        Reference<Organization>("partof", "Organization", structure => structure.PartOf?.Reference),
    ];

    private static readonly Dictionary<string, Dictionary<string, KnownParameter>> ByResource = new()
    {
        ["Practitioner"] = OfPractitioner.ToDictionary(parameter => parameter.Name),
        ["PractitionerRole"] = OfPractitionerRole.ToDictionary(parameter => parameter.Name),
        ["Organization"] = OfOrganization.ToDictionary(parameter => parameter.Name),
        ["HealthcareService"] = Common.ToDictionary(parameter => parameter.Name),
        ["Device"] = Common.ToDictionary(parameter => parameter.Name),
    };

    /// <summary>Types of the resources that can be searched.</summary>
    public static IReadOnlyCollection<string> Resources => ByResource.Keys;

    /// <summary>Parameters of a type of resource.</summary>
    public static IReadOnlyCollection<KnownParameter> Of(string resource) => ByResource[resource].Values;

    /// <summary>A parameter by its name; without it, throws <see cref="UnknownParameterException"/>.</summary>
    public static KnownParameter Find(string resource, string name) =>
        ByResource[resource].GetValueOrDefault(name) ?? throw new UnknownParameterException(name, resource);

    private static TextParameter Text<T>(string name, Func<T, IEnumerable<string?>> values) where T : Resource => new(name, resource => values((T)resource));

    private static TokenParameter Token<T>(string name, Func<T, IEnumerable<(string?, string?)>> values) where T : Resource => new(name, resource => values((T)resource));

    private static ReferenceParameter Reference<T>(string name, string target, Func<T, string?> value) where T : Resource => new(name, target, resource => value((T)resource));

    private static IEnumerable<(string?, string?)> Flag(bool? flag) => [(null, flag is true ? "true" : "false")];

    private static IEnumerable<(string?, string?)> Values(IEnumerable<Identifier> identifiers) => identifiers.Select(identifier => (identifier.System, identifier.Value));

    private static IEnumerable<(string?, string?)> Types(IEnumerable<Identifier> identifiers) =>
        identifiers.Where(identifier => identifier.Type is not null).SelectMany(identifier => Codes(identifier.Type!));

    private static IEnumerable<(string?, string?)> Codes(CodeableConcept? concept) => concept is null ? [] : concept.Coding.Select(coding => (coding.System, coding.Code));
}
