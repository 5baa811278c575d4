namespace Conformance.Fakes.Dmp;

/// <summary>The structure under test: nothing in a Struct_IdNat tells a legal entity from its sites, so that somebody must.</summary>
/// <param name="Juridique">Struct_IdNat of the legal entity: 1 and its FINESS.</param>
/// <param name="Geographiques">Struct_IdNat of each site: 1 and its FINESS.</param>
public sealed record DmpStructure(string Juridique, IReadOnlyList<string> Geographiques)
{
    /// <summary>Whether an identifier is the legal entity's, and no site's.</summary>
    public bool IsLegalEntity(string? identifier) => identifier == Juridique && !IsSite(identifier);

    /// <summary>Whether an identifier is a site's.</summary>
    public bool IsSite(string? identifier) => identifier is not null && Geographiques.Contains(identifier);
}
