namespace Conformance.Fakes.Dmp;

/// <summary>The structure under test: nothing in a Struct_IdNat tells a juridical entity from its geographic ones, so that somebody must.</summary>
/// <param name="Juridique">Struct_IdNat of the juridical entity: 1 and its FINESS.</param>
/// <param name="Geographiques">Struct_IdNat of each geographic entity: 1 and its FINESS.</param>
public sealed record DeclaredStructure(string Juridique, IReadOnlyList<string> Geographiques)
{
    /// <summary>Whether an identifier is the juridical entity's, and no geographic one's.</summary>
    public bool IsJuridical(string? identifier) => identifier == Juridique && !IsGeographic(identifier);

    /// <summary>Whether an identifier is that of a geographic entity.</summary>
    public bool IsGeographic(string? identifier) => identifier is not null && Geographiques.Contains(identifier);
}
