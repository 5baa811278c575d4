namespace ReferenceEditor.Dmp;

/// <summary>How the product names itself to the national services.</summary>
internal static class Product
{
    /// <summary>Name of the software.</summary>
    public const string Name = "Hippocampe DPI";

    private const string Version = "0.1.0";
    private const string Approval = "HIPPOCAMPE-ESSAI";
    private const string PublicHospital = "SA01^1.2.250.1.71.4.2.4";

    /// <summary>The hospital's site as emitter; the site, not the legal entity, as the relaxation of 2023 asks.</summary>
    public static VihfEmitter Emitter(StructureSettings structure) => new(
        structure.FinessGeographique.Length == 9 ? "1" + structure.FinessGeographique : structure.FinessGeographique,
        PublicHospital,
        Name,
        Version,
        Approval);
}
