using System.Globalization;
using System.Security.Cryptography.X509Certificates;
using System.Xml;
using System.Xml.Linq;

namespace ReferenceEditor.Dmp;

/// <summary>Writes the VIHF: a SAML 2.0 assertion signed with the structure's seal, in indirect authentication.</summary>
/// <param name="seal">ORG_SIGN certificate with its key.</param>
/// <param name="emitter">Structure and software.</param>
/// <param name="clock">Clock.</param>
internal sealed class VihfBuilder(X509Certificate2 seal, VihfEmitter emitter, TimeProvider clock)
{
    private const string Role = "urn:oasis:names:tc:xacml:2.0:subject:role";
    private static readonly XNamespace Saml = "urn:oasis:names:tc:SAML:2.0:assertion";
    private static readonly XNamespace Hl7 = "urn:hl7-org:v3";
    private static readonly XNamespace Xsi = "http://www.w3.org/2001/XMLSchema-instance";

    /// <summary>Builds and signs an assertion, new at each call.</summary>
    public XmlElement Build(VihfSubject subject)
    {
        var now = clock.GetUtcNow();
        var assertion = new XElement(
            Saml + "Assertion",
            new XAttribute(XNamespace.Xmlns + "saml2", Saml),
            new XAttribute(XNamespace.Xmlns + "xsi", Xsi),
            new XAttribute("ID", $"_{Guid.CreateVersion7(now)}"),
            new XAttribute("IssueInstant", Instant(now)),
            new XAttribute("Version", "2.0"),
            Issuer(),
            new XElement(Saml + "Subject", new XElement(Saml + "NameID", subject.User.NationalId)),
            Statement(subject.Context),
            new XElement(Saml + "AttributeStatement", Attributes(subject)));
        return EnvelopedSignature.Sign(assertion, seal);
    }

    private static XElement Statement(AuthenticationContext context) => new(
        Saml + "AuthnStatement",
        new XAttribute("AuthnInstant", Instant(context.At)),
        new XElement(
            Saml + "AuthnContext",
            new XElement(Saml + "AuthnContextClassRef", context.ClassRef),
            context.Decl is null ? null : new XElement(Saml + "AuthnContextDecl", context.Decl)));

    private static XElement Attribute(string name, params object[] values) =>
        new(Saml + "Attribute", new XAttribute("Name", name), values.Select(value => new XElement(Saml + "AttributeValue", value)));

    private static XElement Code(string element, Coded code) => new(
        Hl7 + element,
        new XAttribute("xmlns", Hl7),
        new XAttribute(Xsi + "type", "CE"),
        new XAttribute("code", code.Code),
        new XAttribute("codeSystem", code.System),
        new XAttribute("codeSystemName", code.SystemName),
        new XAttribute("displayName", code.Label));

    private static string Instant(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    private XElement Issuer() => new(
        Saml + "Issuer",
        new XAttribute("Format", "urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName"),
        DistinguishedName.Rfc2253(seal.SubjectName));

    private IEnumerable<XElement> Attributes(VihfSubject subject) =>
    [
        Attribute("Identifiant_Structure", emitter.StructureId),
        Attribute("Secteur_Activite", emitter.Sector),
        Attribute("urn:oasis:names:tc:xspa:1.0:subject:subject-id", subject.User.Name),
        Attribute(Role, [.. subject.User.Roles.Select(role => Code("Role", role))]),
        Attribute("VIHF_Version", "4.0"),
        Attribute("Authentification_Mode", subject.Mode),
        Attribute("urn:oasis:names:tc:xacml:2.0:resource:resource-id", subject.Ins.Cx),
        Attribute("Ressource_URN", "urn:dmp"),
        Attribute(
            "urn:oasis:names:tc:xspa:1.0:subject:purposeofuse",
            Code("PurposeOfUse", new Coded("normal", "1.2.250.1.213.1.1.4.248", "mode acces VIHF 2.0", "Accès normal"))),
        Attribute("LPS_Nom", emitter.Software),
        Attribute("LPS_Version", emitter.Version),
        Attribute("LPS_ID_HOMOLOGATION_DMP", emitter.Approval),
    ];
}
