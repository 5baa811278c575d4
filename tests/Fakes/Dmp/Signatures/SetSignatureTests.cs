using System.Text;
using Conformance.Fakes.Dmp;
using Conformance.Reports.Verdicts;

namespace Conformance.Fakes.Tests.Dmp;

public class SetSignatureTests
{
    private static readonly ISubmissionRule[] Rules = [new SetSignaturePresence(), new SetSignatureValidity(), new SetSignatureCertificate(), new SetSignatureManifest()];

    private static MetadataDraft Signed(byte[] signature) => (new MetadataDraft() with { IsSigned = true }).Sent(CdaDraft.Bytes).With(MetadataDraft.Signature, signature);

    private static MetadataDraft Signed(SignatureDraft? draft = null) => Signed((draft ?? new()).Write());

    private static List<MetadataBreach> Check(MetadataDraft batch) => [.. Rules.SelectMany(rule => batch.Check(rule))];

    private static void Refused(MetadataDraft batch, string rule, string told)
    {
        var breach = Check(batch).Should().Contain(found => found.Rule == rule).Subject;
        breach.Refusal.Should().NotBeNull();
        breach.Observed.Should().Contain(told);
    }

    private static void Noted(MetadataDraft batch, string rule, string told)
    {
        var breach = Check(batch).Should().ContainSingle().Subject;
        breach.Rule.Should().Be(rule);
        breach.Refusal.Should().BeNull();
        breach.Observed.Should().Contain(told);
    }

    [Test]
    public void Signature_of_the_structure_over_its_documents_passes() => Check(Signed()).Should().BeEmpty();

    [Test]
    public void Every_rule_passes_a_whole_batch() => SubmissionRules.All.SelectMany(rule => Signed().Check(rule)).Should().BeEmpty();

    [Test]
    public void Batch_without_a_signature_is_refused_in_indirect_authentication()
    {
        var unsigned = new MetadataDraft().Sent(CdaDraft.Bytes);
        Refused(unsigned, "XAdES/présence", "sans signature");
        Check(unsigned with { Mode = "DIRECTE" }).Should().BeEmpty();
    }

    [Test]
    public void Metadata_of_known_documents_need_no_signature() => Check(new MetadataDraft()).Should().BeEmpty();

    [Test]
    public void Altered_manifest_is_refused() =>
        Refused(Signed(Altered(MetadataDraft.SetId, "1.2.250.1.999.9")), "XAdES/validité", "ne correspond pas");

    [TestCase("")]
    [TestCase("<a/>")]
    [TestCase("<Signature xmlns='http://www.w3.org/2000/09/xmldsig#'/>")]
    public void What_is_no_signature_is_refused(string content) => Refused(Signed(Encoding.UTF8.GetBytes(content)), "XAdES/validité", "signature");

    [Test]
    public void Signature_over_something_else_is_refused() => Refused(Signed(new SignatureDraft { ManifestId = "Autre" }), "XAdES/validité", "#IHEManifest");

    [Test]
    public void Document_that_changed_since_is_refused() => Refused(
        Signed().Sent(CdaDraft.With("HOPITAL FICTIF", "HOPITAL FICTIF BIS")), "XAdES/manifeste", "empreinte");

    [Test]
    public void Document_that_the_manifest_leaves_out_is_refused() => Refused(Signed(new SignatureDraft { Documents = [] }), "XAdES/manifeste", MetadataDraft.DocumentId);

    [Test]
    public void Other_purpose_is_noted() => Noted(Signed(new SignatureDraft { Purpose = "1.2.840.10065.1.12.1.1" }), "XAdES/purposeOfSignature", "1.2.840.10065.1.12.1.1");

    [Test]
    public void Sha1_is_taken_and_noted() => Noted(Signed(new SignatureDraft { Sha1 = true }), "XAdES/algorithme", "SHA-1");

    [Test]
    public void Authentication_certificate_does_not_sign() => Refused(Signed(new SignatureDraft { Certificate = Identities.Auth }), "XAdES/certificat", "ORG_SIGN");

    [Test]
    public void Certificate_of_another_structure_is_noted()
    {
        var other = Signed() with { Settings = new() { Structure = new DeclaredStructure(MetadataDraft.Legal, ["10B0999990"]) }, Structure = "10B0999990" };
        Check(other).Should().ContainSingle(breach => breach.Rule == "XAdES/structure du certificat").Which.Severity.Should().Be(Severity.Avertissement);
    }

    [Test]
    public void Certificate_of_an_unknown_authority_is_refused_where_authorities_are_looked_at()
    {
        var batch = Signed(new SignatureDraft { Certificate = Identities.UnknownSign });
        Check(batch).Should().BeEmpty();
        Refused(batch with { Trust = new CertificateTrust([Identities.Root]) }, "XAdES/certificat", "autorité inconnue");
    }

    [Test]
    public void Signature_that_signs_nothing_is_noted() => Noted(Signed() with { IsLinked = false }, "XAdES/association signs", MetadataDraft.Signature);

    private static byte[] Altered(string was, string became) =>
        Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(new SignatureDraft().Write()).Replace(was, became, StringComparison.Ordinal));
}
