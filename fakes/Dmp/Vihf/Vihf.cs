namespace Conformance.Fakes.Dmp;

/// <summary>What a VIHF says. Null is what it does not say.</summary>
internal sealed record Vihf
{
    public string? Id { get; init; }

    public string? SamlVersion { get; init; }

    public DateTimeOffset? IssuedAt { get; init; }

    public string? Issuer { get; init; }

    public string? NameId { get; init; }

    public DateTimeOffset? NotBefore { get; init; }

    public DateTimeOffset? NotOnOrAfter { get; init; }

    public bool RestrictsAudience { get; init; }

    public bool StatesAuthentication { get; init; }

    public string? ClassRef { get; init; }

    public string? Decl { get; init; }

    /// <summary>Roles: profession first, then speciality.</summary>
    public IReadOnlyList<string> Roles { get; init; } = [];

    public string? Purpose { get; init; }

    /// <summary>First value of each attribute, by name; names compare without case because official files do not agree on theirs.</summary>
    public IReadOnlyDictionary<string, string> Attributes { get; init; } = new Dictionary<string, string>();

    public string? Structure => Attribute(VihfAttributes.Structure);

    public string? Mode => Attribute(VihfAttributes.Mode);

    public string? Version => Attribute(VihfAttributes.Version);

    public PatientIdentifier? Patient => PatientIdentifier.Parse(Attribute(VihfAttributes.ResourceId));

    public ProfessionalIdentifier? Professional => NameId is null ? null : new(NameId);

    /// <summary>Whether the professional goes through without the patient's authorisation.</summary>
    public bool IsUrgent => Purpose is "bris_de_glace" or "centre_15";

    public string? Attribute(string name) => Attributes.GetValueOrDefault(name);
}
