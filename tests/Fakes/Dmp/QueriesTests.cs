using Conformance.Fakes.Dmp;
using Conformance.Fakes.Hosting;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Fakes.Tests.Dmp;

public class QueriesTests
{
    private static readonly EntryDraft Letter = new()
    {
        Slots = EntryDraft.Slot("urn:ihe:iti:xds:2013:referenceIdList", "ACC1^^^&amp;1.2.3&amp;ISO^urn:ihe:iti:xds:2013:accession", "ORD1^^^&amp;1.2.3&amp;ISO^urn:ihe:iti:xds:2013:order"),
        Classifications = EntryDraft.Coded("2c6b8cb7-8b2a-4051-b291-b1ae6a575ef4", "H33", "2.16.840.1.113883.6.3") + EntryDraft.Coded("2c6b8cb7-8b2a-4051-b291-b1ae6a575ef4", "I10", "2.16.840.1.113883.6.3"),
    };

    private readonly Stage _stage = new();

    [SetUp]
    public void Open()
    {
        _stage.Serve(DmpState.OuvertAutorise);
        _stage.Handler.Answer(new BatchDraft { Entries = [Letter, Letter with { Id = "Autre", UniqueId = "1.2.3", TypeCode = "34112-3", Slots = "", Classifications = "" }] }.Request());
    }

    [TearDown]
    public void Discard() => _stage.Dispose();

    private string? Find(string slots, string query = "FindDocuments") => _stage.Query(query, Stage.DocumentCriteria() + slots).Fact(DmpFacts.Returned);

    private string Uuid(string uniqueId) => _stage.Entries().Single(entry => entry.UniqueId() == uniqueId).Attribute("id")!.Value;

    private string SetUuid => _stage.Query("FindSubmissionSets", Stage.SetCriteria).All("RegistryPackage").Single().Attribute("id")!.Value;

    private static string Document(string name, string value) => Messages.Slot($"$XDSDocumentEntry{name}", value);

    [TestCase("TypeCode", "('11490-0^^2.16.840.1.113883.6.1')", "1.2.250.1.999.42.1.1")]
    [TestCase("TypeCode", "('11490-0')", "1.2.250.1.999.42.1.1")]
    [TestCase("TypeCode", "('11490-0^^1.2.3')", null)]
    [TestCase("TypeCode", "('11490-0','34112-3')", "1.2.250.1.999.42.1.1,1.2.3")]
    [TestCase("EventCodeList", "('H33^^2.16.840.1.113883.6.3')", "1.2.250.1.999.42.1.1")]
    [TestCase("ServiceStartTimeFrom", "2026", "1.2.250.1.999.42.1.1,1.2.3")]
    [TestCase("ServiceStartTimeFrom", "20260225070000", "1.2.250.1.999.42.1.1,1.2.3")]
    [TestCase("ServiceStartTimeTo", "20260225070000", null)]
    [TestCase("ServiceStopTimeFrom", "2010", null)]
    [TestCase("AuthorPerson", "('8999%DEMO%')", "1.2.250.1.999.42.1.1,1.2.3")]
    [TestCase("AuthorPerson", "('DEMO')", null)]
    public void Selects_by_criteria(string name, string value, string? expected) => Find(Document(name, value)).Should().Be(expected);

    [Test]
    public void Values_of_a_slot_are_alternatives_and_slots_of_a_name_must_all_hold()
    {
        Find(Document("EventCodeList", "('H33','Z99')")).Should().Be(Letter.UniqueId);
        Find(Document("EventCodeList", "('H33')") + Document("EventCodeList", "('I10')")).Should().Be(Letter.UniqueId);
        Find(Document("EventCodeList", "('H33')") + Document("EventCodeList", "('Z99')")).Should().BeNull();
    }

    [Test]
    public void Finds_by_reference() =>
        Find(Document("ReferenceIdList", "('ACC1^^^&amp;1.2.3&amp;ISO^urn:ihe:iti:xds:2013:accession')"), "FindDocumentsByReferenceId").Should().Be(Letter.UniqueId);

    [Test]
    public void Finds_several_statuses()
    {
        _stage.Records.Replace(VihfDraft.Ins, "1.2.3", DmpDocument.Sample("2.25.1", "Nouveau", []));
        _stage.Query("FindDocuments", Stage.DocumentCriteria("'urn:oasis:names:tc:ebxml-regrep:StatusType:Approved','urn:oasis:names:tc:ebxml-regrep:StatusType:Deprecated'"))
            .Fact(DmpFacts.Returned).Should().Be("1.2.250.1.999.42.1.1,1.2.3,2.25.1");
    }

    [Test]
    public void States_what_was_asked_and_found()
    {
        var answer = _stage.Query("FindDocuments", Stage.DocumentCriteria() + Document("TypeCode", "('34112-3')") + Document("ServiceStartTimeFrom", "2024"));
        (answer.Fact(DmpFacts.Query), answer.Fact(DmpFacts.Criteria), answer.Fact(DmpFacts.Documents)).Should().Be(("FindDocuments", "ServiceStartTimeFrom,TypeCode", "1"));
    }

    [TestCase("SubmissionTimeFrom", "20260302081000", 1)]
    [TestCase("SubmissionTimeFrom", "20260302081001", 0)]
    [TestCase("AuthorPerson", "'899900000128%'", 1)]
    [TestCase("SourceId", "('1.2.3')", 0)]
    public void Finds_submission_sets(string name, string value, int expected) =>
        _stage.Query("FindSubmissionSets", Stage.SetCriteria + Messages.Slot($"$XDSSubmissionSet{name}", value)).All("RegistryPackage").Should().HaveCount(expected);

    [Test]
    public void Gives_the_set_that_holds_a_document()
    {
        var answer = _stage.Query("GetSubmissionSets", Messages.Slot("$uuid", $"('{Uuid("1.2.3")}')"));
        answer.All("RegistryPackage").Single().Identified("96fdda7c-d067-4183-912e-bf5ee74998a8").Should().Be("1.2.250.1.999.42.1");
        answer.All("Association").Should().ContainSingle();
    }

    [Test]
    public void Gives_a_set_and_its_contents()
    {
        var answer = _stage.Query("GetSubmissionSetAndContents", Messages.Slot("$XDSSubmissionSetUniqueId", "'1.2.250.1.999.42.1'"));
        (answer.All("RegistryPackage").Count(), answer.All("ExtrinsicObject").Count(), answer.All("Association").Count()).Should().Be((1, 2, 2));
    }

    [Test]
    public void Gives_documents_with_their_associations()
    {
        var answer = _stage.Query("GetDocumentsAndAssociations", Document("EntryUUID", $"('{Uuid("1.2.3")}')"));
        answer.All("ExtrinsicObject").Single().UniqueId().Should().Be("1.2.3");
        answer.All("Association").Single().Attribute("sourceObject")!.Value.Should().Be(SetUuid);
    }

    [Test]
    public void Gives_related_documents()
    {
        _stage.Records.Replace(VihfDraft.Ins, "1.2.3", DmpDocument.Sample("2.25.1", "Nouveau", []));
        _stage.Query("GetRelatedDocuments", Document("UniqueId", "'1.2.3'") + Messages.Slot("$AssociationTypes", "('urn:ihe:iti:2007:AssociationType:RPLC')"))
            .Fact(DmpFacts.Returned).Should().Be("1.2.3,2.25.1");
    }

    [TestCase("GetDocuments", "XDSStoredQueryMissingParam")]
    [TestCase("GetAssociations", "XDSStoredQueryMissingParam")]
    [TestCase("FindSubmissionSets", "XDSStoredQueryMissingParam")]
    [TestCase("FindDocumentsByReferenceId", "XDSStoredQueryMissingParam")]
    public void Misses_a_parameter(string query, string code) => _stage.Query(query, "").Fact(DmpFacts.Result).Should().Be(code);

    [Test]
    public void Does_not_choose_between_identifiers() =>
        _stage.Query("GetDocuments", Document("UniqueId", "'1.2.3'") + Document("EntryUUID", "'urn:uuid:x'")).Fact(DmpFacts.Result).Should().Be("XDSStoredQueryParamNumber");

    [Test]
    public void Gives_references_to_every_kind_of_object()
    {
        ServiceAnswer answer = _stage.Query("GetSubmissionSetAndContents", Messages.Slot("$XDSSubmissionSetUniqueId", "'1.2.250.1.999.42.1'"), new VihfDraft { Mode = "INDIRECTE" }, "ObjectRef");
        answer.All("ObjectRef").Should().HaveCount(5);
    }
}
