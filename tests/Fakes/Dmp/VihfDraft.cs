using System.Security.Cryptography.X509Certificates;
using System.Security.Cryptography.Xml;
using System.Xml;

namespace Conformance.Fakes.Tests.Dmp;

/// <summary>A VIHF as a correct product writes it, to be spoiled.</summary>
internal sealed record VihfDraft
{
    public const string Ins = "277076322082910";
    public const string Oid = "1.2.250.1.213.1.4.10";
    public const string Doctor = "899900000128";

    private static int _drawn;

    /// <summary>New for each draft.</summary>
    public string Id { get; init; } = $"_vihf-{Interlocked.Increment(ref _drawn)}";

    public string? NameId { get; init; } = Doctor;

    public string IssueInstant { get; init; } = "2026-03-02T08:15:00Z";

    public string Conditions { get; init; } = "";

    public string IssuerFormat { get; init; } = "urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName";

    public string Issuer { get; init; } = "CN=TEST SIGN,OU=10B0123457,O=HOPITAL FICTIF,ST=Rhône (69),C=FR";

    public string Patient { get; init; } = $"{Ins}^^^&amp;{Oid}&amp;ISO^NH";

    public string Mode { get; init; } = "INDIRECTE_RENFORCEE";

    public string ClassRef { get; init; } = "urn:oasis:names:tc:SAML:2.0:ac:classes:SmartcardPKI";

    public string Version { get; init; } = "4.0";

    public string[] Roles { get; init; } = ["10", "SM04"];

    public string Purpose { get; init; } = "normal";

    public string PurposeSystem { get; init; } = "1.2.250.1.213.1.1.4.248";

    public string Sector { get; init; } = "SA01^1.2.250.1.71.4.2.4";

    public string ResourceUrn { get; init; } = "urn:dmp";

    /// <summary>Code system of a role that is not the usual one of its code.</summary>
    public string? RoleSystem { get; init; }

    public string? Decl { get; init; } = "CONF_EXI_PGSSIS";

    /// <summary>Attributes besides the usual ones, as XML.</summary>
    public string More { get; init; } = "";

    /// <summary>confidentiality-code of a secret connection.</summary>
    public static string SecretConnection(string code = "INVISIBLE_REPRESENTANTS_LEGAUX", string system = "1.2.250.1.213.1.1.4.13") =>
        Attribute("urn:oasis:names:tc:xspa:1.0:resource:patient:hl7:confidentiality-code", $"<ConfidentialityCode xmlns='urn:hl7-org:v3' xsi:type='CE' code='{code}' codeSystem='{system}'/>");

    public static string Attribute(string name, params string[] values) =>
        $"<saml2:Attribute Name=\"{name}\">{string.Concat(values.Select(value => $"<saml2:AttributeValue>{value}</saml2:AttributeValue>"))}</saml2:Attribute>";

    public string Structure { get; init; } = "10B0123457";

    /// <summary>Attributes to leave out.</summary>
    public string[] Without { get; init; } = [];

    public string Unsigned() => $"""
        <saml2:Assertion xmlns:saml2="urn:oasis:names:tc:SAML:2.0:assertion" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ID="{Id}" IssueInstant="{IssueInstant}" Version="2.0"><saml2:Issuer Format="{IssuerFormat}">{Issuer}</saml2:Issuer><saml2:Subject>{(NameId is null ? "" : $"<saml2:NameID>{NameId}</saml2:NameID>")}</saml2:Subject>{Conditions}<saml2:AuthnStatement AuthnInstant="2026-03-02T08:10:00Z"><saml2:AuthnContext><saml2:AuthnContextClassRef>{ClassRef}</saml2:AuthnContextClassRef>{(Decl is null ? "" : $"<saml2:AuthnContextDecl>{Decl}</saml2:AuthnContextDecl>")}</saml2:AuthnContext></saml2:AuthnStatement><saml2:AttributeStatement>{Attributes()}</saml2:AttributeStatement></saml2:Assertion>
        """;

    public string Signed(X509Certificate2? certificate = null, bool sha1 = false) => Sign(Unsigned(), certificate ?? Identities.Sign, sha1);

    /// <summary>Signs an assertion as it stands.</summary>
    public static string Sign(string assertion, X509Certificate2 certificate, bool sha1 = false)
    {
        var document = new XmlDocument { PreserveWhitespace = true };
        document.LoadXml(assertion);
        var signed = new SignedXml(document) { SigningKey = certificate.GetRSAPrivateKey() };
        signed.SignedInfo!.CanonicalizationMethod = SignedXml.XmlDsigExcC14NTransformUrl;
        signed.SignedInfo.SignatureMethod = sha1 ? SignedXml.XmlDsigRSASHA1Url : SignedXml.XmlDsigRSASHA256Url;
        signed.AddReference(ReferenceTo(document.DocumentElement!.GetAttribute("ID"), sha1));
        signed.KeyInfo.AddClause(new KeyInfoX509Data(certificate));
        signed.ComputeSignature();
        document.DocumentElement!.InsertAfter(signed.GetXml(), document.DocumentElement.FirstChild);
        return document.OuterXml;
    }

    private static Reference ReferenceTo(string id, bool sha1)
    {
        var reference = new Reference(id.Length == 0 ? "" : $"#{id}") { DigestMethod = sha1 ? SignedXml.XmlDsigSHA1Url : SignedXml.XmlDsigSHA256Url };
        reference.AddTransform(new XmlDsigEnvelopedSignatureTransform());
        reference.AddTransform(new XmlDsigExcC14NTransform());
        return reference;
    }

    private string Attributes() => string.Concat(Values().Where(pair => !Without.Contains(pair.Name)).Select(pair => Attribute(pair.Name, pair.Values))) + More;

    private string Role(string code) =>
        $"<Role xmlns='urn:hl7-org:v3' xsi:type='CE' code='{code}' codeSystem='{RoleSystem ?? (code.StartsWith("SM", StringComparison.Ordinal) ? "1.2.250.1.71.4.2.5" : "1.2.250.1.71.1.2.7")}'/>";

    private IEnumerable<(string Name, string[] Values)> Values() =>
    [
        ("Identifiant_Structure", [Structure]),
        ("Secteur_Activite", [Sector]),
        ("urn:oasis:names:tc:xspa:1.0:subject:subject-id", ["Claire DEMO"]),
        ("urn:oasis:names:tc:xacml:2.0:subject:role", [.. Roles.Select(Role)]),
        ("VIHF_Version", [Version]),
        ("Authentification_Mode", [Mode]),
        ("urn:oasis:names:tc:xacml:2.0:resource:resource-id", [Patient]),
        ("Ressource_URN", [ResourceUrn]),
        ("urn:oasis:names:tc:xspa:1.0:subject:purposeofuse", [$"<PurposeOfUse xmlns='urn:hl7-org:v3' xsi:type='CE' code='{Purpose}' codeSystem='{PurposeSystem}'/>"]),
        ("LPS_Nom", ["DPI DEMO"]),
        ("LPS_Version", ["5.2.1"]),
        ("LPS_ID_HOMOLOGATION_DMP", ["SECRET-CNDA-42"]),
    ];
}
