using System.Security.Cryptography.X509Certificates;
using System.Security.Cryptography.Xml;
using System.Xml;
using Microsoft.Extensions.Time.Testing;
using ReferenceEditor.Dmp;

namespace ReferenceEditor.Tests.Clinical;

public sealed class VihfTests : IDisposable
{
    private const string Saml = "urn:oasis:names:tc:SAML:2.0:assertion";
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 8, 15, 30, TimeSpan.Zero);

    private readonly X509Certificate2 _seal = TestCertificates.Seal();

    public void Dispose() => _seal.Dispose();

    [Test]
    public void Is_signed_by_the_seal_that_it_carries() =>
        Verify(Parse(Build().OuterXml)).Should().BeTrue();

    [Test]
    public void Stays_signed_inside_its_envelope()
    {
        var envelope = new SoapRequest("registry", "urn:x", new("x")).Write(new Uri("https://dmp.invalid/registry"), Build(), Guid.Empty);
        var assertion = Parse(envelope).OwnerDocument.GetElementsByTagName("Assertion", Saml)[0]!;
        Verify(Parse(assertion.OuterXml)).Should().BeTrue();
    }

    [Test]
    public void Is_no_longer_signed_once_another_user_is_named() =>
        Verify(Parse(Build().OuterXml.Replace("899900000017", "899900000025", StringComparison.Ordinal))).Should().BeFalse();

    [Test]
    public void Puts_the_signature_between_issuer_and_subject() =>
        Build().ChildNodes.Cast<XmlNode>().Select(node => node.LocalName).Should()
            .Equal("Issuer", "Signature", "Subject", "AuthnStatement", "AttributeStatement");

    [Test]
    public void Names_the_issuer_as_the_seal_does() =>
        Text("Issuer").Should().Be(@"CN=CACHET ESSAI,OU=1990000001,O=Essais\, Hôpital,ST=Gard (30),C=FR");

    [Test]
    public void Names_the_user() => Text("NameID").Should().Be("899900000017");

    [TestCase("Identifiant_Structure", "1990000019")]
    [TestCase("Secteur_Activite", "SA01^1.2.250.1.71.4.2.4")]
    [TestCase("urn:oasis:names:tc:xspa:1.0:subject:subject-id", "Camille ESSAI")]
    [TestCase("VIHF_Version", "4.0")]
    [TestCase("Authentification_Mode", "INDIRECTE_RENFORCEE")]
    [TestCase("urn:oasis:names:tc:xacml:2.0:resource:resource-id", "277076322082910^^^&1.2.250.1.213.1.4.10&ISO^NH")]
    [TestCase("Ressource_URN", "urn:dmp")]
    [TestCase("LPS_Nom", "Hippocampe DPI")]
    [TestCase("LPS_Version", "1.0")]
    [TestCase("LPS_ID_HOMOLOGATION_DMP", "ESSAI-0001")]
    public void States(string attribute, string value) => Values(attribute).Single().InnerText.Should().Be(value);

    [Test]
    public void Gives_a_physician_both_profession_and_speciality() =>
        Values("urn:oasis:names:tc:xacml:2.0:subject:role").Select(value => ((XmlElement)value.FirstChild!).GetAttribute("code")).Should().Equal("10", "SM04");

    [Test]
    public void Declares_the_context_and_its_instant()
    {
        Text("AuthnContextClassRef").Should().Be("urn:x:otp");
        Text("AuthnContextDecl").Should().Be("CONF_EXI_PGSSIS");
        ((XmlElement)Build().GetElementsByTagName("AuthnStatement", Saml)[0]!).GetAttribute("AuthnInstant").Should().Be("2026-03-02T08:01:00.000Z");
    }

    [Test]
    public void Is_new_each_time() => Build().GetAttribute("ID").Should().NotBe(Build().GetAttribute("ID"));

    private static VihfSubject Subject => new(
        new VihfUser("899900000017", "Camille ESSAI",
            [new("10", "1.2.250.1.71.1.2.7", "professions", "Médecin"), new("SM04", "1.2.250.1.71.4.2.5", "specialites RPPS", "Cardiologie")]),
        new AuthenticationContext("urn:x:otp", "CONF_EXI_PGSSIS", new DateTimeOffset(2026, 3, 2, 8, 1, 0, TimeSpan.Zero)),
        new Ins("277076322082910", "1.2.250.1.213.1.4.10"));

    private XmlElement Build() => new VihfBuilder(
        _seal, new VihfEmitter("1990000019", "SA01^1.2.250.1.71.4.2.4", "Hippocampe DPI", "1.0", "ESSAI-0001"), new FakeTimeProvider(Now)).Build(Subject);

    private string Text(string element) => Build().GetElementsByTagName(element, Saml)[0]!.InnerText;

    private List<XmlElement> Values(string name) => [.. Build().GetElementsByTagName("Attribute", Saml).Cast<XmlElement>()
        .Single(attribute => attribute.GetAttribute("Name") == name).ChildNodes.Cast<XmlElement>()];

    private static XmlElement Parse(string xml)
    {
        var document = new XmlDocument { PreserveWhitespace = true };
        document.LoadXml(xml);
        return document.DocumentElement!;
    }

    private bool Verify(XmlElement assertion)
    {
        var signed = new SignedXml(assertion);
        signed.LoadXml((XmlElement)assertion.GetElementsByTagName("Signature", SignedXml.XmlDsigNamespaceUrl)[0]!);
        return signed.SignatureMethod == SignedXml.XmlDsigRSASHA256Url && signed.CheckSignature(_seal, verifySignatureOnly: true);
    }
}
