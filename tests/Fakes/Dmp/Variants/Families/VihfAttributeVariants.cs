using static Conformance.Fakes.Tests.Dmp.Variants.Spoil;

namespace Conformance.Fakes.Tests.Dmp.Variants;

/// <summary>Each attribute of a VIHF: left out, empty, given twice.</summary>
internal static class VihfAttributeVariants
{
    private const string Family = "VIHF, présence des attributs";

    private static readonly string[] Attributes =
    [
        "Identifiant_Structure", "Secteur_Activite", "urn:oasis:names:tc:xspa:1.0:subject:subject-id", "urn:oasis:names:tc:xacml:2.0:subject:role", "VIHF_Version", "Authentification_Mode",
        "urn:oasis:names:tc:xacml:2.0:resource:resource-id", "Ressource_URN", "urn:oasis:names:tc:xspa:1.0:subject:purposeofuse", "LPS_Nom", "LPS_Version", "LPS_ID_HOMOLOGATION_DMP",
    ];

    public static IEnumerable<Variant> All => Attributes.SelectMany(Of);

    /// <summary>XPath of an attribute.</summary>
    public static string At(string name) => $"//v:Attribute[@Name='{name}']";

    private static IEnumerable<Variant> Of(string name) =>
    [
        new(Family, $"{name} absent", Specimens.Td02, Remove(At(name)), $"VIHF/{name}", Variant.Sender),
        new(Family, $"{name} vide", Specimens.Td02, Set($"{At(name)}/v:AttributeValue", ""), $"VIHF/{name}", Variant.Sender),
        new(Family, $"{name} deux fois", Specimens.Td02, Duplicate(At(name)), $"VIHF/{name}", Variant.Taken),
    ];
}
