using Conformance.Fakes.Dmp;

namespace Conformance.Fakes.Tests.Dmp;

/// <summary>Confidentiality codes.</summary>
internal static class Visibility
{
    private const string Hl7 = "2.16.840.1.113883.5.25";
    private const string Ans = "1.2.250.1.213.1.1.4.13";

    public static XdsCode Normal { get; } = new("N", Hl7, "Normal");

    public static XdsCode Restricted { get; } = new("R", Hl7, "Restreint");

    public static XdsCode Masked { get; } = new("MASQUE_PS", Ans, "Masqué aux professionnels de santé");

    public static XdsCode HiddenFromPatient { get; } = new("INVISIBLE_PATIENT", Ans, "Non visible par le patient");

    public static XdsCode HiddenFromParents { get; } = new("INVISIBLE_REPRESENTANTS_LEGAUX", Ans, "Non visible par les représentants légaux du patient");
}
