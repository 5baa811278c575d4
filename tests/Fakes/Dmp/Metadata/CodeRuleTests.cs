using Conformance.Fakes.Dmp;
using Conformance.Reports.Verdicts;

namespace Conformance.Fakes.Tests.Dmp;

public class CodeRuleTests
{
    private const string Loinc = "2.16.840.1.113883.6.1";
    private static readonly BatchDraft Batch = new();

    private static IEnumerable<TestCaseData> Unknown()
    {
        yield return new TestCaseData(Batch with { Type = Batch.Type with { Value = "00000-0" } }, "JDV_J66_TypeCode_DMP", "00000-0").SetArgDisplayNames("typeCode");
        yield return new TestCaseData(Batch with { Class = Batch.Class with { Value = "12" } }, "JDV_J57_ClassCode_DMP", "12").SetArgDisplayNames("classCode");
        yield return new TestCaseData(Batch with { Format = Batch.Format with { Value = "urn:x" } }, "JDV_J60_FormatCode_DMP", "urn:x").SetArgDisplayNames("formatCode");
        yield return new TestCaseData(Batch with { Facility = Batch.Facility with { Value = "SA62" } }, "JDV_J61_HealthcareFacilityTypeCode_DMP", "SA62").SetArgDisplayNames("facility");
        yield return new TestCaseData(Batch with { Practice = Batch.Practice with { Value = "HOPITAL" } }, "JDV_J62_PracticeSettingCode_DMP", "HOPITAL").SetArgDisplayNames("practice");
        yield return new TestCaseData(Batch with { ContentType = Batch.ContentType with { Value = "SA01" } }, "JDV_J59_ContentTypeCode_DMP", "SA01").SetArgDisplayNames("contentType");
        yield return new TestCaseData(
            Batch with { Confidentiality = [Visibility.Normal with { Value = "INVISIBLE_REP_LEGAUX" }] }, "JDV_J58_ConfidentialityCode_DMP", "INVISIBLE_REP_LEGAUX").SetArgDisplayNames("confidentiality");
    }

    [Test]
    public void Codes_of_the_lists_pass() => Batch.Check(new CodesOfTheDomain()).Should().BeEmpty();

    [TestCaseSource(nameof(Unknown))]
    public void Code_out_of_its_list_is_refused(object batch, string rule, string code)
    {
        var breach = ((BatchDraft)batch).Check(new CodesOfTheDomain()).Should().ContainSingle().Subject;
        breach.Rule.Should().Be(rule);
        breach.Severity.Should().Be(Severity.Bloquant);
        breach.Refusal.Should().Be(new RegistryError("XDSRegistryMetadataError", $"Le code '{code}' ne fait pas partie du domaine d'affinité"));
        breach.Observed.Should().Contain("1.2.250.1.213.1.1.5.").And.Contain("01");
    }

    [Test]
    public void List_that_is_not_whole_cannot_refuse()
    {
        var batch = Batch with { Authors = [BatchDraft.Doctor with { Specialties = ["G15_10/SM999^Inconnue^1.2.250.1.213.1.1.4.5"] }] };
        batch.Check(new CodesOfTheDomain()).Should().ContainSingle().Which.Should().Match<MetadataBreach>(breach => breach.Rule == "JDV_J56_AuthorSpecialty_DMP" && breach.Refusal == null);
    }

    [Test]
    public void Code_system_is_that_of_the_list()
    {
        Batch.Check(new CodingSchemes()).Should().BeEmpty();
        var breach = (Batch with { Type = Batch.Type with { Scheme = "1.2.250.1.213.1.1.4.12" } }).Check(new CodingSchemes()).Should().ContainSingle().Subject;
        breach.Refusal.Should().BeNull();
        breach.Observed.Should().Contain("1.2.250.1.213.1.1.4.12").And.Contain(Loinc);
    }

    [Test]
    public void Code_without_a_code_system_is_noted() =>
        (Batch with { Facility = Batch.Facility with { Scheme = "" } }).Check(new CodingSchemes()).Should().ContainSingle().Which.Observed.Should().Contain("codingScheme absent");

    [Test]
    public void Class_that_is_not_that_of_the_type_is_noted_and_taken()
    {
        Batch.Check(new TypeAgreesWithClass()).Should().BeEmpty();
        var breach = (Batch with { Class = Batch.Class with { Value = "11" } }).Check(new TypeAgreesWithClass()).Should().ContainSingle().Subject;
        breach.Refusal.Should().BeNull();
        breach.Observed.Should().Contain("34112-3").And.Contain("« 11 » au lieu de « 10 »");
    }

    [TestCase("EXPPAT_1", "90")]
    [TestCase("DOCPAT03", "10")]
    [TestCase("11369-6", "52")]
    [TestCase("74465-6", "90")]
    [TestCase("REMB", "60")]
    [TestCase("34112-3", "90")]
    public void What_a_product_may_not_send_is_refused(string type, string kind) =>
        (Batch with { Type = Batch.Type with { Value = type }, Class = Batch.Class with { Value = kind } })
            .Check(new ForbiddenFromSoftware()).Should().ContainSingle().Which.Should().Match<MetadataBreach>(breach => breach.Rule == "EX_2.1-1010" && breach.Refusal != null);

    [Test]
    public void What_a_product_may_send_is_not_refused() => Batch.Check(new ForbiddenFromSoftware()).Should().BeEmpty();

    [TestCase("83981-1")]
    [TestCase("34112-3")]
    [TestCase("18761-7")]
    [TestCase("27899-4")]
    public void Letter_under_the_code_of_another_document_is_noted(string type)
    {
        var batch = Batch with { Title = "Lettre de liaison à la sortie", Type = new(type, Loinc, "") };
        batch.Check(new DischargeLetterLookAlikes()).Should().ContainSingle().Which.Should().Match<MetadataBreach>(
            breach => breach.Rule == "HORS-REM/LDL" && breach.Refusal == null && breach.Observed.Contains(type) && breach.Observed.Contains("11490-0"));
    }

    [TestCase("Lettre de liaison à la sortie", "11490-0")]
    [TestCase("Lettre de liaison à l'entrée", "18761-7")]
    [TestCase("Compte rendu d'hospitalisation", "34112-3")]
    public void Documents_under_their_own_code_are_not(string title, string type) =>
        (Batch with { Title = title, Type = new(type, Loinc, "") }).Check(new DischargeLetterLookAlikes()).Should().BeEmpty();
}
