namespace Conformance.Fakes.Dmp;

/// <summary>What a VIHF says. Null is what it does not say.</summary>
internal sealed record Vihf
{
    /// <summary>Code of the secret connection, and its system.</summary>
    public const string Secret = "INVISIBLE_REPRESENTANTS_LEGAUX";
    public const string SecretSystem = "1.2.250.1.213.1.1.4.13";

    public string? Id { get; init; }

    public string? SamlVersion { get; init; }

    public DateTimeOffset? IssuedAt { get; init; }

    public string? Issuer { get; init; }

    public string? IssuerFormat { get; init; }

    public string? NameId { get; init; }

    public DateTimeOffset? NotBefore { get; init; }

    public DateTimeOffset? NotOnOrAfter { get; init; }

    public bool RestrictsAudience { get; init; }

    public bool StatesAuthentication { get; init; }

    public DateTimeOffset? AuthenticatedAt { get; init; }

    public string? ClassRef { get; init; }

    public string? Decl { get; init; }

    /// <summary>Roles: profession first, then speciality.</summary>
    public IReadOnlyList<VihfCode> RoleCodes { get; init; } = [];

    public VihfCode? PurposeCode { get; init; }

    /// <summary>Codes of confidentiality-code.</summary>
    public IReadOnlyList<VihfCode> Confidentialities { get; init; } = [];

    /// <summary>First value of each attribute, by name; names compare without case because official files do not agree on theirs.</summary>
    public IReadOnlyDictionary<string, string> Attributes { get; init; } = new Dictionary<string, string>();

    /// <summary>Names of the attributes and elements that are given more than once, or have several values in the place of one.</summary>
    public IReadOnlyList<string> Repeated { get; init; } = [];

    /// <summary>Codes of the roles.</summary>
    public IReadOnlyList<string> Roles => [.. RoleCodes.Select(role => role.Code)];

    public string? Purpose => PurposeCode?.Code;

    public string? Structure => Attribute(VihfAttributes.Structure);

    public string? Mode => Attribute(VihfAttributes.Mode);

    public string? Version => Attribute(VihfAttributes.Version);

    public PatientIdentifier? Patient => PatientIdentifier.Parse(Attribute(VihfAttributes.ResourceId));

    public ProfessionalIdentifier? Professional => NameId is null ? null : new(NameId);

    /// <summary>Whether the professional goes through without the patient's authorisation.</summary>
    public bool IsUrgent => Purpose is "bris_de_glace" or "centre_15";

    /// <summary>Whether the professional is connected secretly: for a minor, away from the legal representatives.</summary>
    public bool IsSecret => Confidentialities.Any(code => code.Code == Secret);

    public string? Attribute(string name) => Attributes.GetValueOrDefault(name);
}
