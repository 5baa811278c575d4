namespace Conformance.Fakes.Dmp;

/// <summary>The structure that sends, as the hospital declares it: nothing in a FINESS number tells a juridical entity from a geographic one.</summary>
/// <param name="Juridique">FINESS of the juridical entity.</param>
/// <param name="Geographiques">FINESS of its geographic entities.</param>
public sealed record DeclaredStructure(string Juridique, IReadOnlyList<string> Geographiques);
