using Conformance.Fakes.Dmp;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Fakes.Tests.Dmp;

public class Td21Tests
{
    private const string Replaces = "urn:ihe:iti:2007:AssociationType:RPLC";
    private const string Success = "urn:oasis:names:tc:ebxml-regrep:ResponseStatusType:Success";
    private static readonly EntryDraft Letter = new();
    private readonly Stage _stage = new();

    [SetUp]
    public void Open() => _stage.Serve(DmpState.OuvertAutorise);

    [TearDown]
    public void Discard() => _stage.Dispose();

    private string? Result(BatchDraft batch, VihfDraft? vihf = null) => _stage.Handler.Answer(batch.Request(vihf)).Fact(DmpFacts.Result);

    private string Entry(string uniqueId) => _stage.Entries().Single(entry => entry.UniqueId() == uniqueId).Attribute("id")!.Value;

    [Test]
    public void Registers_a_document_that_the_list_then_shows()
    {
        Result(new BatchDraft()).Should().Be(Success);
        _stage.Entries().Select(entry => entry.UniqueId()).Should().Equal(Letter.UniqueId);
        _stage.Served.Last().Documents.Single().Should().BeEquivalentTo(new { Letter.UniqueId, Letter.Title, Letter.TypeCode, Institution = Letter.Structure });
    }

    [Test]
    public void Answers_with_the_prefixes_that_clients_read_in_a_multipart()
    {
        var answer = _stage.Handler.Answer(new BatchDraft().Request());
        answer.ContentType.Should().StartWith("multipart/related");
        answer.Text().Should().Contain($"<ns2:RegistryResponse status=\"{Success}\"").And.Contain("xmlns:ns4=\"urn:ihe:iti:xds-b:2007\"").And.Contain("ProvideAndRegisterDocumentSet-bResponse");
        answer.Notes.Should().BeEmpty();
    }

    [Test]
    public void Tolerates_the_case_of_ids() => Result(new BatchDraft { Carried = [("lettre", Letter.Content)] }).Should().Be(Success);

    [Test]
    public void Takes_base64_in_the_envelope_and_notes_it()
    {
        var answer = _stage.Handler.Answer(new BatchDraft { Inline = true }.Request());
        answer.Fact(DmpFacts.Result).Should().Be(Success);
        answer.Rules().Should().Equal("EX_2.1-1260");
    }

    [Test]
    public void Registers_several_documents() =>
        Result(new BatchDraft { Entries = [Letter, Letter with { Id = "Autre", UniqueId = "1.2.3" }] }).Should().Be(Success);

    [Test]
    public void Replaces_a_document()
    {
        Result(new BatchDraft());
        Replace(Entry(Letter.UniqueId)).Should().Be(Success);
        _stage.Entries().Select(entry => entry.UniqueId()).Should().Equal("1.2.3");
        _stage.Entries(status: "Deprecated").Select(entry => entry.UniqueId()).Should().Equal(Letter.UniqueId);
    }

    [Test]
    public void Does_not_replace_what_it_does_not_hold() => Replace("urn:uuid:0f8fad5b-d9cb-469f-a165-70867728950e").Should().Be("XDSReplaceFailed");

    [Test]
    public void Does_not_replace_what_is_replaced()
    {
        Result(new BatchDraft());
        var first = Entry(Letter.UniqueId);
        Replace(first);
        Result(Replacement(first) with { SetUniqueId = "1.2.3.4.5", Entries = [Letter with { UniqueId = "1.2.4" }] }).Should().Be("XDSReplaceFailed");
    }

    [Test]
    public void Signature_is_kept_out_of_the_list_and_of_the_journal()
    {
        Result(new BatchDraft { Entries = [Letter, Letter with { Id = "Signature", UniqueId = "1.2.9", TypeCode = "E1762" }], Links = BatchDraft.Link("urn:ihe:iti:2007:AssociationType:signs", "Signature", "Lot") });
        _stage.Entries().Should().ContainSingle();
        _stage.Received.Single().Documents.Should().ContainSingle();
    }

    [TestCase(DmpState.NonCree, "XDSUnknownPatientId")]
    [TestCase(DmpState.Ferme, "DMPAccessForbidden")]
    [TestCase(DmpState.OuvertNonAutorise, Success)]
    public void Needs_an_open_dmp_and_no_authorisation(DmpState state, string expected)
    {
        _stage.Serve(state);
        Result(new BatchDraft()).Should().Be(expected);
    }

    [Test]
    public void Is_not_open_to_reinforced_indirect_authentication()
    {
        Result(new BatchDraft(), new VihfDraft()).Should().Be("DMPAccessDeniedByRightsService");
        _stage.Entries().Should().BeEmpty();
    }

    private string? Replace(string target) => Result(Replacement(target));

    private static BatchDraft Replacement(string target) =>
        new() { SetUniqueId = "1.2.3.4", Entries = [Letter with { UniqueId = "1.2.3" }], Links = BatchDraft.Link(Replaces, Letter.Id, target) };
}
