namespace Conformance.Fakes.Dmp;

/// <summary>Names of the attributes of a VIHF.</summary>
internal static class VihfAttributes
{
    public const string Structure = "Identifiant_Structure";
    public const string Sector = "Secteur_Activite";
    public const string SubjectName = "urn:oasis:names:tc:xspa:1.0:subject:subject-id";
    public const string Role = "urn:oasis:names:tc:xacml:2.0:subject:role";
    public const string Version = "VIHF_Version";
    public const string Mode = "Authentification_Mode";
    public const string ResourceId = "urn:oasis:names:tc:xacml:2.0:resource:resource-id";
    public const string ResourceUrn = "Ressource_URN";
    public const string Purpose = "urn:oasis:names:tc:xspa:1.0:subject:purposeofuse";
    public const string AccessReason = "Mode_Acces_Raison";
    public const string Confidentiality = "urn:oasis:names:tc:xspa:1.0:resource:patient:hl7:confidentiality-code";
    public const string LpsName = "LPS_Nom";
    public const string LpsVersion = "LPS_Version";
    public const string Homologation = "LPS_ID_HOMOLOGATION_DMP";

    /// <summary>Attributes that every VIHF carries, whatever its mode and its transaction.</summary>
    public static readonly IReadOnlyList<string> Required =
        [Structure, Sector, Role, Version, Mode, ResourceUrn, Purpose, LpsName, LpsVersion, Homologation];
}
