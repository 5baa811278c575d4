using System.Globalization;
using System.Security.Cryptography.X509Certificates;
using System.Xml.Linq;
using Lanterne.Access;
using Lanterne.Annuaire;

namespace Lanterne.Dmp;

/// <summary>Writes the VIHF: who asks, about whom, from which site, and how they proved who they are (AIR).</summary>
/// <param name="seal">Certificate that signs, with its key.</param>
/// <param name="finess">FINESS géographique of the site.</param>
/// <param name="clock">Clock.</param>
internal sealed class AssertionWriter(X509Certificate2 seal, string finess, TimeProvider clock)
{
    /// <summary>OID of the INS of tests.</summary>
    internal const string InsRoot = "1.2.250.1.213.1.4.10";

    private readonly string _issuer = Seal.NameOf(seal);

    /// <summary>An assertion, signed, as text.</summary>
    public string Write(Caller caller, string ins) => Seal.Sign(Draft(caller, ins), seal);

    private string Draft(Caller caller, string ins)
    {
        var now = clock.GetUtcNow();
        return $"""
            <saml:Assertion xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
              ID="l-{Guid.CreateVersion7(now):N}" IssueInstant="{Instant(now)}" Version="2.0">
              <saml:Issuer Format="urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName">{new XText(_issuer)}</saml:Issuer>
              <saml:Subject><saml:NameID>8{caller.Member.Rpps}</saml:NameID></saml:Subject>
              <saml:AuthnStatement AuthnInstant="{Instant(caller.AuthenticatedAt)}">
                <saml:AuthnContext>
                  <saml:AuthnContextClassRef>urn:oasis:names:tc:SAML:2.0:ac:classes:TimeSyncToken</saml:AuthnContextClassRef>
                  <saml:AuthnContextDecl>CONF_EXI_PGSSIS</saml:AuthnContextDecl>
                </saml:AuthnContext>
              </saml:AuthnStatement>
              <saml:AttributeStatement>{string.Concat(Attributes(caller.Member, ins))}</saml:AttributeStatement>
            </saml:Assertion>
            """;
    }

    private IEnumerable<string> Attributes(Member member, string ins) =>
    [
        Attribute("Identifiant_Structure", Text($"1{finess}")),
        Attribute("Secteur_Activite", Text("SA01^1.2.250.1.71.4.2.4")),
        Attribute("urn:oasis:names:tc:xspa:1.0:subject:subject-id", Text(member.Name)),
        Attribute("urn:oasis:names:tc:xacml:2.0:subject:role", [.. Roles(member)]),
        Attribute("VIHF_Version", Text("4.0")),
        Attribute("Authentification_Mode", Text("INDIRECTE_RENFORCEE")),
        Attribute("urn:oasis:names:tc:xacml:2.0:resource:resource-id", Text($"{ins}^^^&{InsRoot}&ISO^NH")),
        Attribute("Ressource_URN", Text("urn:dmp")),
        Attribute("urn:oasis:names:tc:xspa:1.0:subject:purposeofuse", Coded("PurposeOfUse", "normal", "1.2.250.1.213.1.1.4.248", "mode acces VIHF 2.0", "Accès normal")),
        Attribute("LPS_Nom", Text("Lanterne")),
        Attribute("LPS_Version", Text("3.2")),
        Attribute("LPS_ID_HOMOLOGATION_DMP", Text("LANTERNE-FICTIVE")),
    ];

    private static IEnumerable<string> Roles(Member member)
    {
        yield return Coded("Role", member.Metier, "1.2.250.1.71.1.2.7", "professions", Words.Profession(member.Metier));
        if (member.SavoirFaire is { } speciality)
            yield return Coded("Role", speciality, "1.2.250.1.71.4.2.5", "savoir-faire", Words.Speciality(speciality));
    }

    private static string Attribute(string name, params string[] values) =>
        $"""<saml:Attribute Name="{name}">{string.Concat(values.Select(value => $"<saml:AttributeValue>{value}</saml:AttributeValue>"))}</saml:Attribute>""";

    private static string Text(string value) => new XText(value).ToString();

    private static string Coded(string element, string code, string system, string systemName, string label) => new XElement(
        XName.Get(element, "urn:hl7-org:v3"),
        new XAttribute(XName.Get("type", "http://www.w3.org/2001/XMLSchema-instance"), "CE"),
        new XAttribute("code", code),
        new XAttribute("codeSystem", system),
        new XAttribute("codeSystemName", systemName),
        new XAttribute("displayName", label)).ToString(SaveOptions.DisableFormatting);

    private static string Instant(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
