namespace Conformance.Steps.Editors.File;

/// <summary>Structure that the product serves.</summary>
/// <param name="Name">Raison sociale.</param>
/// <param name="FinessJuridique">FINESS number of the legal entity.</param>
/// <param name="Sites">FINESS numbers of its sites, at least one; the first is the one that the product emits for.</param>
public sealed record EditorStructure(string Name, string FinessJuridique, IReadOnlyList<string> Sites)
{
    /// <summary>FINESS number of the site that the product emits for, which the test certificates name.</summary>
    public string FinessGeographique => Sites.Count > 0 ? Sites[0] : "";

    /// <summary>Day from which a document that names the legal entity alone counts as a breach; null while the DMP has fixed none.</summary>
    public DateOnly? SiteRequiredFrom { get; init; }

    /// <summary>Struct_IdNat of its sites: 1 followed by the FINESS number.</summary>
    public IReadOnlyList<string> SiteIds => [.. Sites.Select(StructId)];

    /// <summary>Struct_IdNat of its legal entity.</summary>
    public string LegalEntityId => StructId(FinessJuridique);

    private static string StructId(string finess) => "1" + finess;
}
