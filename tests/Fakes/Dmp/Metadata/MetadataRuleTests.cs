using Conformance.Fakes.Dmp;

namespace Conformance.Fakes.Tests.Dmp;

public class MetadataRuleTests
{
    private static readonly MetadataDraft Batch = new();

    private static void Refused(MetadataDraft batch, ISubmissionRule rule, string number, string told)
    {
        Batch.Check(rule).Should().BeEmpty();
        var breach = batch.Check(rule).Should().ContainSingle().Subject;
        breach.Rule.Should().Be(number);
        breach.Observed.Should().Contain(told);
        breach.Refusal.Should().NotBeNull();
    }

    private static void Noted(MetadataDraft batch, ISubmissionRule rule, string number, string told)
    {
        Batch.Check(rule).Should().BeEmpty();
        var breach = batch.Check(rule).Should().ContainSingle().Subject;
        breach.Rule.Should().Be(number);
        breach.Observed.Should().Contain(told);
        breach.Refusal.Should().BeNull();
    }

    [TestCase("creationTime")]
    [TestCase("languageCode")]
    [TestCase("legalAuthenticator")]
    [TestCase("serviceStartTime")]
    [TestCase("sourcePatientId")]
    [TestCase("sourcePatientInfo")]
    public void Each_slot_of_a_document_is_missed(string slot) =>
        Refused(Batch with { Without = [slot] }, new RequiredDocumentMetadata(), "ITI TF-3/DocumentEntry", slot);

    [TestCase("41a5887f-8865-4c09-adf7-e362475b143a", "classCode")]
    [TestCase("f4f85eac-e6cb-4883-b524-f2705394840f", "confidentialityCode")]
    [TestCase("a09d5840-386c-46f2-b5ad-9c3699a4309d", "formatCode")]
    [TestCase("f33fb8ac-18af-42cc-ae0e-ed0b0bdb91e1", "healthcareFacilityTypeCode")]
    [TestCase("58a6f841-87b3-4a3e-92fd-a8ffeff98427", "patientId")]
    [TestCase("cccf5598-8b07-4b77-a05e-ae952c785ead", "practiceSettingCode")]
    [TestCase("f0306f51-975f-434e-a61c-c59651d33983", "typeCode")]
    [TestCase("2e82c1f6-a085-4c72-9da3-8640a32e42ab", "uniqueId")]
    [TestCase("93606bcf-9494-43ec-9b4e-a7748d1a838d", "authorPerson")]
    public void Each_classification_and_identifier_of_a_document_is_missed(string scheme, string name) =>
        Refused(Batch with { Without = [scheme] }, new RequiredDocumentMetadata(), "ITI TF-3/DocumentEntry", name);

    [Test]
    public void Title_is_missed() => Refused(Batch with { Title = "" }, new RequiredDocumentMetadata(), "ITI TF-3/DocumentEntry", "title");

    [Test]
    public void Media_type_is_missed() => Refused(Batch with { MimeType = null }, new RequiredDocumentMetadata(), "ITI TF-3/DocumentEntry", "mimeType");

    [TestCase("submissionTime", "submissionTime")]
    [TestCase("aa543740-bdda-424e-8c96-df4873be8500", "contentTypeCode")]
    [TestCase("6b5aea1a-874d-4603-a4bc-96a0a7b38446", "patientId")]
    [TestCase("554ac39e-e3fe-47fe-b233-965d2a147832", "sourceId")]
    [TestCase("96fdda7c-d067-4183-912e-bf5ee74998a8", "uniqueId")]
    public void Each_metadata_of_a_set_is_missed(string left, string name) =>
        Refused(Batch with { Without = [left] }, new RequiredSetMetadata(), "ITI TF-3/SubmissionSet", name);

    [Test]
    public void Set_has_one_author()
    {
        Refused(Batch with { SetAuthors = [] }, new RequiredSetMetadata(), "ITI TF-3/SubmissionSet", "0 auteurs");
        Refused(Batch with { SetAuthors = [MetadataDraft.Doctor, MetadataDraft.Doctor] }, new RequiredSetMetadata(), "ITI TF-3/SubmissionSet", "2 auteurs");
    }

    [Test]
    public void Legal_person_may_stand_beside_the_author_of_a_set() =>
        (Batch with { SetAuthors = [MetadataDraft.Doctor, MetadataDraft.AuthorOf(MetadataDraft.Geographic, MetadataDraft.Geographic)] }).Check(new RequiredSetMetadata()).Should().BeEmpty();

    [TestCase("277076322082910", "ITI TF-3/patientId", "la forme INS")]
    [TestCase("277076322082910^^^&1.2.250.1.213.1.4.9&ISO^NH", "ITI TF-3/patientId", "NIA")]
    [TestCase("277076322082910^^^&1.2.250.1.213.1.4.8&ISO^NH", "ITI TF-3/patientId", "INS de test")]
    public void Patient_is_an_ins_of_tests(string cx, string rule, string told)
    {
        Batch.Check(new PatientIds()).Should().BeEmpty();
        var breaches = (Batch with { PatientId = cx, SetPatientId = cx }).Check(new PatientIds());
        breaches.Should().HaveCount(2).And.OnlyContain(breach => breach.Rule == rule && breach.Refusal != null);
        breaches[0].Observed.Should().Contain(told);
    }

    [Test]
    public void Patient_of_a_document_is_that_of_the_set() => Refused(
        Batch with { PatientId = "207058575627097^^^&1.2.250.1.213.1.4.10&ISO^NH" }, new PatientIds(), "ITI TF-3/XDSPatientIdDoesNotMatch", "207058575627097");

    [Test]
    public void Wrong_key_of_a_patient_is_noted()
    {
        const string Wrong = "277076322082911^^^&1.2.250.1.213.1.4.10&ISO^NH";
        (Batch with { PatientId = Wrong, SetPatientId = Wrong }).Check(new PatientIds()).Should().HaveCount(2).And.OnlyContain(breach => breach.Rule == "INS/clé" && breach.Refusal == null);
    }

    [Test]
    public void Date_after_a_patient_is_taken() => (Batch with { PatientId = $"{MetadataDraft.Patient}^^20100907" }).Check(new PatientIds()).Should().BeEmpty();

    [Test]
    public void Identifier_of_the_product_has_an_authority() =>
        Noted(Batch.WithSlot("sourcePatientId", "IPP0042"), new SourcePatients(), "ITI TF-3/sourcePatientId", "IPP0042");

    [Test]
    public void Traits_are_name_birth_and_sex()
    {
        Noted(Batch.WithSlot("sourcePatientInfo", "PID-5|A^B^^^^^L", "PID-8|F"), new SourcePatients(), "ITI TF-3/sourcePatientInfo", "PID-7");
        Noted(Batch.WithSlot("sourcePatientInfo", "PID-5|A^B^^^^^L", "PID-7|1977", "PID-8|X"), new SourcePatients(), "ITI TF-3/sourcePatientInfo", "PID-8|X");
    }

    [TestCase("1.2.250.1.999^7", "sans extension")]
    [TestCase("urn:oid:1.2.250.1.999.7", "pas un OID")]
    [TestCase("1.2.250.01", "pas un OID")]
    public void Identifiers_are_pure_oids(string id, string told)
    {
        Refused(Batch with { UniqueId = id }, new UniqueIds(), "EX_2.1-1130", told);
        Refused(Batch with { SetUniqueId = id }, new UniqueIds(), "EX_2.1-1130", told);
        Refused(Batch with { SourceId = id }, new UniqueIds(), "EX_2.1-1130", told);
    }

    [Test]
    public void Identifiers_are_of_128_characters_at_most()
    {
        Refused(Batch with { UniqueId = "1.2." + new string('9', 125) }, new UniqueIds(), "EX_2.1-1130", "129 caractères");
        (Batch with { UniqueId = "1.2." + new string('9', 124) }).Check(new UniqueIds()).Should().BeEmpty();
    }

    [TestCase("creationTime", "20260301093000+0100")]
    [TestCase("serviceStartTime", "2026-02-26")]
    [TestCase("serviceStopTime", "20260231")]
    public void Times_are_digits_in_utc(string slot, string value) => Refused(Batch.WithSlot(slot, value), new Times(), "ITI TF-3/DTM", value);

    [Test]
    public void Time_of_making_is_not_to_come() => Noted(Batch.WithSlot("creationTime", "20260401083000"), new Times(), "ITI TF-3/DTM futur", "20260401083000");

    [Test]
    public void Care_ends_after_it_starts() => Noted(Batch.WithSlot("serviceStopTime", "2025"), new Times(), "ITI TF-3/serviceStopTime", "serviceStopTime");
}
