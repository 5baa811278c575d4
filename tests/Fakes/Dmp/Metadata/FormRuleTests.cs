using Conformance.Fakes.Dmp;

namespace Conformance.Fakes.Tests.Dmp;

public class FormRuleTests
{
    private static readonly BatchDraft Batch = new();

    private static void Noted(BatchDraft batch, string rule) =>
        batch.Check(new DocumentForms()).Should().ContainSingle().Which.Should().Match<MetadataBreach>(breach => breach.Rule == rule && breach.Refusal == null);

    [Test]
    public void Right_forms_pass() => Batch.Check(new DocumentForms()).Should().BeEmpty();

    [Test]
    public void Title_is_of_128_characters_at_most()
    {
        Noted(Batch with { Title = new string('t', 129) }, "ITI TF-3/title");
        (Batch with { Title = new string('t', 128) }).Check(new DocumentForms()).Should().BeEmpty();
    }

    [Test]
    public void Media_type_is_that_of_a_cda() => Noted(Batch with { MimeType = "application/pdf" }, "ITI TF-3/mimeType");

    [Test]
    public void Self_presenting_documents_have_their_own_media_type() => (Batch with { MimeType = "application/xslt+xml" }).Check(new DocumentForms()).Should().BeEmpty();

    [Test]
    public void Language_is_french() => Noted(Batch.WithSlot("languageCode", "fr"), "ITI TF-3/languageCode");

    [TestCase("SA07", "ETABLISSEMENT")]
    [TestCase("SNR", "AMBULATOIRE")]
    [TestCase("SA01", "EXP_PATIENT")]
    public void Facility_and_practice_do_not_contradict_each_other(string facility, string practice) =>
        (Batch with { Facility = new(facility, "", ""), Practice = new(practice, "", "") })
            .Check(new FacilityAgreesWithPractice()).Should().ContainSingle().Which.Should().Match<MetadataBreach>(breach => breach.Rule == "EX_GEN-1377" && breach.Refusal == null);

    [TestCase("SA01", "ETABLISSEMENT")]
    [TestCase("SA07", "AMBULATOIRE")]
    [TestCase("SA01", "AMBULATOIRE")]
    public void Facility_and_practice_that_may_go_together_pass(string facility, string practice) =>
        (Batch with { Facility = new(facility, "", ""), Practice = new(practice, "", "") }).Check(new FacilityAgreesWithPractice()).Should().BeEmpty();
}
