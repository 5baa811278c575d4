namespace Conformance.Reports.Catalogue;

/// <summary>A preuve: what is filed, and what gets a verdict.</summary>
public sealed record Preuve
{
    /// <summary>Canonical id.</summary>
    public required string Id { get; init; }

    /// <summary>Title.</summary>
    public required string Titre { get; init; }

    /// <summary>How it is shown.</summary>
    public NaturePreuve Nature { get; init; }

    /// <summary>Which clause of its exigence a person answers; null for a preuve that scenarios play.</summary>
    public string? Clause { get; init; }
}

/// <summary>How a preuve is shown. All but the first are a person's to bring: no scenario plays them (docs/attestations.md).</summary>
public enum NaturePreuve
{
    /// <summary>Scenarios play it on the product.</summary>
    Demonstration,

    /// <summary>The word of a person who answers for it.</summary>
    Attestation,

    /// <summary>A document of the editor's.</summary>
    Document,

    /// <summary>A form signed by an organisation qualified PASSI, less than a year old.</summary>
    FormulairePassi,

    /// <summary>A letter of the CNDA.</summary>
    HomologationCnda,

    /// <summary>A permanent link to a result of Gazelle.</summary>
    LienGazelle,
}
