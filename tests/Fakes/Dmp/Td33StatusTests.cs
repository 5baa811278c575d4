using Conformance.Fakes.Dmp;
using Conformance.Reports.Journal.Facts;
using static Conformance.Fakes.Tests.Dmp.UpdateDraft;

namespace Conformance.Fakes.Tests.Dmp;

public class Td33StatusTests
{
    private const string Success = "urn:oasis:names:tc:ebxml-regrep:ResponseStatusType:Success";
    private const string NoRight = "DMPAccessDeniedByRightsService";
    private readonly Stage _stage = new();
    private string _uuid = "";

    [SetUp]
    public void Open()
    {
        _stage.Serve(DmpState.OuvertAutorise);
        _stage.Handler.Answer(new SubmissionDraft().Request());
        _uuid = _stage.Entries().Single().Attribute("id")!.Value;
    }

    [TearDown]
    public void Discard() => _stage.Dispose();

    private string? Result(string before, string after, VihfDraft? vihf = null) => _stage.Update(Status(_uuid, before, after), vihf).Fact(DmpFacts.Result);

    private int Count(string query) => _stage.Query("FindDocuments", Stage.DocumentCriteria($"'{query}'")).All("ExtrinsicObject").Count();

    [Test]
    public void Deletes_for_the_author()
    {
        var answer = _stage.Update(Status(_uuid, Approved, Deleted));
        answer.Text().Should().Contain($"<ns2:RegistryResponse status=\"{Success}\"").And.Contain("UpdateDocumentSet-Response").And.Contain("xmlns:ns4=\"urn:oasis:names:tc:ebxml-regrep:xsd:rim:3.0\"");
        (answer.Operation, answer.Fact(DmpFacts.Change), answer.Fact(DmpFacts.Document)).Should().Be(("TD3.3", "supprimer", "1.2.250.1.999.42.1.1"));
        answer.Notes.Should().BeEmpty();
        (Count(Approved), Count(Deleted)).Should().Be((0, 1));
    }

    [Test]
    public void Journals_what_a_search_would_list_then()
    {
        Result(Approved, Deleted);
        _stage.Served.Last().Documents.Should().BeEmpty();
    }

    [Test]
    public void A_deleted_document_cannot_be_had()
    {
        Result(Approved, Deleted);
        _stage.Td32("1.2.250.1.999.42.1.1").Fact(DmpFacts.Result).Should().Be("XDSDocumentUniqueIdError");
    }

    [Test]
    public void Does_not_delete_for_another_professional() => Result(Approved, Deleted, new VihfDraft { NameId = "899900000771" }).Should().Be(NoRight);

    [TestCase("10B0123457", Success)]
    [TestCase("10B0999990", NoRight)]
    public void Deletes_for_the_structure_in_indirect_authentication(string structure, string expected) =>
        Result(Approved, Deleted, new VihfDraft { Mode = "INDIRECTE", NameId = "899900000771", Structure = structure }).Should().Be(expected);

    [Test]
    public void Deletes_without_the_authorisation_that_archiving_needs()
    {
        _stage.Td03("SUPPRESSION");
        Result(Approved, Archived).Should().Be(NoRight);
        Result(Approved, Deleted).Should().Be(Success);
    }

    [Test]
    public void Archives_and_back_on_the_same_version()
    {
        Result(Approved, Archived).Should().Be(Success);
        (Count(Approved), Count(Archived)).Should().Be((0, 1));
        var answer = _stage.Update(Status(_uuid, Archived, Approved) with { SetUniqueId = "1.2.3" });
        (answer.Fact(DmpFacts.Result), answer.Fact(DmpFacts.Change)).Should().Be((Success, "desarchiver"));
        _stage.Entries().Single().Attribute("id")!.Value.Should().Be(_uuid);
    }

    [Test]
    public void Is_not_open_to_indirect_authentication_for_archiving() => Result(Approved, Archived, new VihfDraft { Mode = "INDIRECTE" }).Should().Be(NoRight);

    [TestCase(Archived, Deleted)]
    [TestCase(Approved, Approved)]
    [TestCase(Approved, "urn:oasis:names:tc:ebxml-regrep:StatusType:Deprecated")]
    [TestCase(Approved, "")]
    public void Refuses_a_status_that_does_not_follow(string before, string after)
    {
        Result(before, after).Should().Be("XDSMetadataUpdateError");
        Count(Approved).Should().Be(1);
    }

    [Test]
    public void Refuses_a_document_that_it_does_not_hold() =>
        _stage.Update(Status("urn:uuid:0f8fad5b-d9cb-469f-a165-70867728950e", Approved, Archived)).Fact(DmpFacts.Result).Should().Be("XDSMetadataUpdateError");

    [Test]
    public void Refuses_a_request_for_nothing() => _stage.Update(Empty).Fact(DmpFacts.Result).Should().Be("XDSMetadataUpdateError");

    [Test]
    public void Refuses_a_batch_that_it_holds() =>
        _stage.Update(Status(_uuid, Approved, Archived) with { SetUniqueId = "1.2.250.1.999.42.1" }).Fact(DmpFacts.Result).Should().Be("XDSDuplicateUniqueIdInRegistry");

    [TestCase(DmpState.Ferme, "DMPAccessForbidden")]
    [TestCase(DmpState.NonCree, "XDSUnknownPatientId")]
    public void Needs_an_open_dmp(DmpState state, string code)
    {
        _stage.Serve(state);
        Result(Approved, Deleted).Should().Be(code);
    }

    [Test]
    public void Another_patient_than_that_of_the_vihf_is_a_fault() =>
        _stage.Update(Empty with { SetPatient = "207058575627097^^^&amp;1.2.250.1.213.1.4.10&amp;ISO^NH" }).Status.Should().Be(500);
}
