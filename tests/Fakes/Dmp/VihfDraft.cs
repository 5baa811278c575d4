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

    private const string Role = "<Role xmlns='urn:hl7-org:v3' xsi:type='CE' code='{0}' codeSystem='1.2.250.1.71.1.2.7'/>";

    public string Id { get; init; } = "_6f1c1c0e-2f0e-4a63-9d7d-6b4c2f1a9e11";

    public string? NameId { get; init; } = Doctor;

    public string IssueInstant { get; init; } = "2026-03-02T08:15:00Z";

    public string Conditions { get; init; } = "";

    public string Issuer { get; init; } = "CN=TEST SIGN,OU=10B0123457,O=HOPITAL FICTIF,ST=Rhône (69),C=FR";

    public string Patient { get; init; } = $"{Ins}^^^&amp;{Oid}&amp;ISO^NH";

    public string Mode { get; init; } = "INDIRECTE_RENFORCEE";

    public string ClassRef { get; init; } = "urn:oasis:names:tc:SAML:2.0:ac:classes:SmartcardPKI";

    public string Version { get; init; } = "4.0";

    public string[] Roles { get; init; } = ["10", "SM04"];

    public string Purpose { get; init; } = "normal";

    public string Structure { get; init; } = "10B0123457";

    /// <summary>Attributes besides the usual ones.</summary>
    public (string Name, string Value)[] Others { get; init; } = [];

    /// <summary>Attributes to leave out.</summary>
    public string[] Without { get; init; } = [];

    public string Unsigned() => $"""
        <saml2:Assertion xmlns:saml2="urn:oasis:names:tc:SAML:2.0:assertion" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ID="{Id}" IssueInstant="{IssueInstant}" Version="2.0"><saml2:Issuer Format="urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName">{Issuer}</saml2:Issuer><saml2:Subject>{(NameId is null ? "" : $"<saml2:NameID>{NameId}</saml2:NameID>")}</saml2:Subject>{Conditions}<saml2:AuthnStatement AuthnInstant="2026-03-02T08:10:00Z"><saml2:AuthnContext><saml2:AuthnContextClassRef>{ClassRef}</saml2:AuthnContextClassRef><saml2:AuthnContextDecl>CONF_EXI_PGSSIS</saml2:AuthnContextDecl></saml2:AuthnContext></saml2:AuthnStatement><saml2:AttributeStatement>{Attributes()}</saml2:AttributeStatement></saml2:Assertion>
        """;

    public string Signed(X509Certificate2? certificate = null, bool sha1 = false)
    {
        certificate ??= Identities.Sign;
        var document = new XmlDocument { PreserveWhitespace = true };
        document.LoadXml(Unsigned());
        var signed = new SignedXml(document) { SigningKey = certificate.GetRSAPrivateKey() };
        signed.SignedInfo!.CanonicalizationMethod = SignedXml.XmlDsigExcC14NTransformUrl;
        signed.SignedInfo.SignatureMethod = sha1 ? SignedXml.XmlDsigRSASHA1Url : SignedXml.XmlDsigRSASHA256Url;
        signed.AddReference(Reference(sha1));
        signed.KeyInfo.AddClause(new KeyInfoX509Data(certificate));
        signed.ComputeSignature();
        document.DocumentElement!.InsertAfter(signed.GetXml(), document.DocumentElement.FirstChild);
        return document.OuterXml;
    }

    private Reference Reference(bool sha1)
    {
        var reference = new Reference($"#{Id}") { DigestMethod = sha1 ? SignedXml.XmlDsigSHA1Url : SignedXml.XmlDsigSHA256Url };
        reference.AddTransform(new XmlDsigEnvelopedSignatureTransform());
        reference.AddTransform(new XmlDsigExcC14NTransform());
        return reference;
    }

    private string Attributes() => string.Concat(Values().Where(pair => !Without.Contains(pair.Name)).Select(pair =>
        $"<saml2:Attribute Name=\"{pair.Name}\">{string.Concat(pair.Values.Select(value => $"<saml2:AttributeValue>{value}</saml2:AttributeValue>"))}</saml2:Attribute>"));

    private IEnumerable<(string Name, string[] Values)> Values() =>
    [
        ("Identifiant_Structure", [Structure]),
        ("Secteur_Activite", ["SA01^1.2.250.1.71.4.2.4"]),
        ("urn:oasis:names:tc:xspa:1.0:subject:subject-id", ["Claire DEMO"]),
        ("urn:oasis:names:tc:xacml:2.0:subject:role", [.. Roles.Select(code => Role.Replace("{0}", code))]),
        ("VIHF_Version", [Version]),
        ("Authentification_Mode", [Mode]),
        ("urn:oasis:names:tc:xacml:2.0:resource:resource-id", [Patient]),
        ("Ressource_URN", ["urn:dmp"]),
        ("urn:oasis:names:tc:xspa:1.0:subject:purposeofuse", [$"<PurposeOfUse xmlns='urn:hl7-org:v3' xsi:type='CE' code='{Purpose}' codeSystem='1.2.250.1.213.1.1.4.248'/>"]),
        ("LPS_Nom", ["DPI DEMO"]),
        ("LPS_Version", ["5.2.1"]),
        ("LPS_ID_HOMOLOGATION_DMP", ["SECRET-CNDA-42"]),
        .. Others.Select(other => (other.Name, new[] { other.Value })),
    ];
}
