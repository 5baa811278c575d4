using Conformance.Fakes.Dmp;
using Conformance.Fakes.Hosting;

namespace Conformance.Fakes.Tests.Dmp;

public class SignatureTests
{
    private readonly Stage _stage = new();

    [TearDown]
    public void Discard() => _stage.Dispose();

    private ServiceAnswer Ask(string vihf) => _stage.Ask("patients", Messages.Td02(vihf));

    private static void Refused(ServiceAnswer answer, string conclusion)
    {
        answer.Fact(DmpFacts.Signature).Should().Be(conclusion);
        answer.Status.Should().Be(500);
        answer.Facts.Should().NotContainKey(DmpFacts.Authorisation);
    }

    [Test]
    public void Absent_is_told() => Refused(Ask(new VihfDraft().Unsigned()), "absente");

    [Test]
    public void Absent_vihf_is_told() => Refused(Ask(""), "absente");

    [TestCase("Claire DEMO", "Claire DEMOS")]
    [TestCase("899900000128", "899900000342")]
    [TestCase("<saml2:AttributeValue>4.0", "<!-- --><saml2:AttributeValue>4.1")]
    public void Altered_vihf_is_told(string was, string became) => Refused(Ask(new VihfDraft().Signed().Replace(was, became)), "invalide");

    [Test]
    public void Altered_signature_is_told() =>
        Refused(Ask(new VihfDraft().Signed().Replace("<SignatureValue>", "<SignatureValue>AAAA")), "invalide");

    [Test]
    public void Wrapped_original_beside_a_forged_vihf_is_told()
    {
        var forged = new VihfDraft { Id = "_forged", NameId = "899900000342" }.Unsigned();
        var signature = Cut(new VihfDraft().Signed(), "<Signature", "</Signature>");
        Refused(Ask(forged.Replace("<saml2:Subject>", $"{signature.Replace("</KeyInfo>", $"</KeyInfo><Object>{new VihfDraft().Unsigned()}</Object>")}<saml2:Subject>")), "invalide");
    }

    [Test]
    public void Two_elements_of_the_same_identifier_are_told()
    {
        var message = Messages.Td02(new VihfDraft { Id = "_twice" }.Signed()).Replace("<soap:Body>", "<soap:Body xmlns:wsu='urn:any' wsu:Id='_twice'>");
        Refused(_stage.Ask("patients", message), "invalide");
    }

    [Test]
    public void A_key_that_did_not_sign_is_told()
    {
        var other = Convert.ToBase64String(Identities.LegalEntitySign.RawData);
        Refused(Ask(new VihfDraft().Signed().Replace(Convert.ToBase64String(Identities.Sign.RawData), other)), "invalide");
    }

    [TestCase("</SignedInfo>", "<Reference URI='#_other'><DigestMethod Algorithm='http://www.w3.org/2001/04/xmlenc#sha256'/><DigestValue>AA==</DigestValue></Reference></SignedInfo>")]
    [TestCase("<Reference ", "<Absent ")]
    [TestCase("<DigestValue>", "<DigestValue>AAAA")]
    [TestCase("<DigestValue>", "<DigestValue/><DigestValue>")]
    [TestCase("<SignatureValue>", "<SignatureValue/><SignatureValue>")]
    [TestCase("<SignedInfo>", "<SignedInfo><CanonicalizationMethod Algorithm='http://www.w3.org/2001/10/xml-exc-c14n#'/></SignedInfo><SignedInfo>")]
    [TestCase("URI=\"#_vihf", "URI=\"#_autre")]
    public void Another_signature_than_one_over_the_assertion_alone_is_told(string was, string became) =>
        Refused(Ask(new VihfDraft().Signed().Replace(was, became).Replace("</Reference></SignedInfo>", was == "<Reference " ? "</Absent></SignedInfo>" : "</Reference></SignedInfo>")), "invalide");

    [Test]
    public void A_comment_changes_neither_the_signature_nor_what_is_read()
    {
        var answer = Ask(new VihfDraft().Signed().Replace(VihfDraft.Doctor, VihfDraft.Doctor.Insert(4, "<!-- coupé -->")));
        (answer.Fact(DmpFacts.Signature), answer.Fact(DmpFacts.User)).Should().Be(("valide", VihfDraft.Doctor));
    }

    [Test]
    public void Two_vihfs_are_told() => Refused(Ask(new VihfDraft().Signed() + new VihfDraft { Id = "_other" }.Signed()), "invalide");

    [Test]
    public void Certificate_of_an_unknown_authority_is_told() => Refused(Ask(new VihfDraft().Signed(Identities.UnknownSign)), "inconnue");

    [Test]
    public void Expired_certificate_is_told()
    {
        var answer = Ask(new VihfDraft().Signed(Identities.ExpiredSign));
        Refused(answer, "expiree");
        answer.Fact(DmpFacts.Result).Should().Be("DMPInvalidCertificate");
    }

    [Test]
    public void Authentication_certificate_does_not_sign()
    {
        var answer = Ask(new VihfDraft { Issuer = "CN=TEST AUTH,OU=10B0123457,O=HOPITAL FICTIF,ST=Rhône (69),C=FR" }.Signed(Identities.Auth));
        Refused(answer, "invalide");
        answer.Reason().Should().EndWith("Not a valid signature certificate");
        answer.Rules().Should().Equal("EX_GEN-1450");
    }

    [TestCase("2026-03-02T06:00:00Z")]
    [TestCase("2026-03-02T09:00:00Z")]
    public void Old_or_future_vihf_is_told(string issued) => Refused(Ask(new VihfDraft { IssueInstant = issued }.Signed()), "expiree");

    [Test]
    public void Conditions_bound_the_life_of_a_vihf() => Refused(
        Ask(new VihfDraft { IssueInstant = "2026-03-02T08:00:00Z", Conditions = "<saml2:Conditions NotOnOrAfter=\"2026-03-02T08:05:00Z\"/>" }.Signed()), "expiree");

    [Test]
    public void Clocks_may_differ_a_little() => Ask(new VihfDraft { IssueInstant = "2026-03-02T08:18:00Z" }.Signed()).Fact(DmpFacts.Signature).Should().Be("valide");

    [Test]
    public void Sha1_is_taken_and_noted()
    {
        var answer = Ask(new VihfDraft().Signed(sha1: true));
        answer.Fact(DmpFacts.Signature).Should().Be("valide");
        answer.Notes.Should().ContainSingle().Which.Observed.Should().Contain("SHA-1");
    }

    [TestCase("http://www.w3.org/2001/04/xmldsig-more#rsa-sha256", "http://www.w3.org/2000/09/xmldsig#hmac-sha1")]
    [TestCase("http://www.w3.org/2000/09/xmldsig#enveloped-signature", "http://www.w3.org/TR/1999/REC-xslt-19991116")]
    [TestCase("http://www.w3.org/2001/10/xml-exc-c14n#", "http://www.w3.org/TR/1999/REC-xpath-19991116")]
    public void Algorithms_out_of_the_list_are_refused(string was, string became) => Refused(Ask(new VihfDraft().Signed().Replace(was, became)), "invalide");

    [Test]
    public void Issuer_is_the_subject_of_the_certificate() =>
        Ask(new VihfDraft { Issuer = "CN=AUTRE,OU=10B0123457,O=HOPITAL FICTIF,ST=Rhône (69),C=FR" }.Signed()).Rules().Should().Equal("VIHF/Issuer");

    [TestCase("C=FR, ST=Rhône (69), O=HOPITAL FICTIF, OU=10B0123457, CN=TEST SIGN")]
    [TestCase("2.5.4.3=#0C0954455354205349474E,OU=10B0123457,O=HOPITAL FICTIF,S=Rhône (69),C=FR")]
    public void Issuer_may_be_spelt_otherwise(string issuer) => Ask(new VihfDraft { Issuer = issuer }.Signed()).Notes.Should().BeEmpty();

    private static string Cut(string text, string from, string to) =>
        text[text.IndexOf(from, StringComparison.Ordinal)..(text.IndexOf(to, StringComparison.Ordinal) + to.Length)];
}
