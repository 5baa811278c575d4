namespace Conformance.Fakes.Pki;

/// <summary>Structure that the test certificates name.</summary>
/// <param name="Name">Raison sociale, fictional.</param>
/// <param name="Finess">FINESS number, fictional.</param>
public sealed record TestStructure(string Name, string Finess)
{
    /// <summary>Structure of whoever names none.</summary>
    public static TestStructure Default { get; } = new("HOPITAL FICTIF DES TILLEULS", "300000015");
}
