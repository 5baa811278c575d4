namespace Conformance.Fakes.Dmp;

/// <summary>Compares the national identifiers of structures with declared FINESS: the first are the second with a leading 1.</summary>
internal static class StructureNumbers
{
    /// <summary>Whether a Struct_IdNat is that of a FINESS, declared with or without its leading digit.</summary>
    public static bool Names(this string national, string finess) => national == finess || national == $"1{finess}";

    public static bool IsGeographic(this DmpStructure structure, string national) => structure.Geographiques.Any(national.Names);

    public static bool IsJuridical(this DmpStructure structure, string national) => national.Names(structure.Juridique);
}
