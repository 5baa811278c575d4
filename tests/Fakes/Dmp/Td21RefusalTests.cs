using Conformance.Fakes.Hosting;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Fakes.Tests.Dmp;

public class Td21RefusalTests
{
    private static readonly EntryDraft Letter = new();
    private static readonly BatchDraft Batch = new();
    private readonly Stage _stage = new();

    [SetUp]
    public void Open() => _stage.Serve(DmpState.OuvertAutorise);

    [TearDown]
    public void Discard() => _stage.Dispose();

    private static readonly Dictionary<string, (string Code, BatchDraft Batch)> Spoiled = new()
    {
        ["document absent"] = ("XDSMissingDocument", Batch with { Carried = [] }),
        ["partie absente"] = ("XDSMissingDocument", Batch with { Carried = [("Lettre", ""), ("Fantome", "")] }),
        ["métadonnées absentes"] = ("XDSMissingDocumentMetadata", Batch with { Carried = [("Lettre", ""), ("Fantome", "")], Inline = true }),
        ["base64 illisible"] = ("XDSMissingDocument", Batch with { Inline = true, Carried = [("Lettre", "")] }),
        ["lot vide"] = ("XDSMissingDocument", Batch with { Entries = [] }),
        ["uniqueId absent"] = ("XDSRegistryMetadataError", Batch with { Entries = [Letter with { UniqueId = "" }] }),
        ["uniqueId du lot absent"] = ("XDSRegistryMetadataError", Batch with { SetUniqueId = "" }),
        ["patient du lot illisible"] = ("XDSRegistryMetadataError", Batch with { SetPatient = "inconnu" }),
        ["uniqueId en double"] = ("XDSRegistryDuplicateUniqueIdInMessage", Batch with { Entries = [Letter, Letter with { Id = "Autre" }] }),
        ["uniqueId du lot et du document"] = ("XDSRegistryDuplicateUniqueIdInMessage", Batch with { SetUniqueId = Letter.UniqueId }),
        ["autre patient"] = ("XDSPatientIdDoesNotMatch", Batch with { Entries = [Letter with { Patient = "207058575627097^^^&amp;1.2.250.1.213.1.4.10&amp;ISO^NH" }] }),
    };

    private static IEnumerable<string> Flaws => Spoiled.Keys;

    [TestCaseSource(nameof(Flaws))]
    public void Refuses_a_batch(string flaw)
    {
        var answer = Submit(Spoiled[flaw].Batch);
        Errors(answer).Should().Contain(Spoiled[flaw].Code);
        answer.Notes.Should().NotBeEmpty();
        _stage.Entries().Should().BeEmpty();
    }

    [Test]
    public void Refuses_a_document_without_membership() =>
        Errors(Submit(Batch.Request() with { Body = System.Text.Encoding.UTF8.GetBytes(System.Text.Encoding.UTF8.GetString(Batch.Request().Body).Replace("sourceObject=\"Lot\"", "sourceObject=\"Autre\"")) })).Should().Contain("XDSRegistryMetadataError");

    [Test]
    public void Refuses_a_document_that_it_holds()
    {
        Submit(Batch);
        Errors(Submit(Batch with { SetUniqueId = "1.2.3.4" })).Should().Equal("XDSDuplicateUniqueIdInRegistry");
    }

    [Test]
    public void Refuses_another_content_for_a_document_that_it_holds()
    {
        Submit(Batch);
        Errors(Submit(Batch with { SetUniqueId = "1.2.3.4", Entries = [Letter with { Content = "<autre/>" }] })).Should().Equal("XDSNonIdenticalHash");
    }

    [Test]
    public void Refuses_a_batch_that_it_holds()
    {
        Submit(Batch);
        Errors(Submit(Batch with { Entries = [Letter with { UniqueId = "1.2.3" }] })).Should().Equal("XDSDuplicateUniqueIdInRegistry");
    }

    [Test]
    public void Refuses_a_patient_that_the_vihf_does_not_name()
    {
        var answer = Submit(Batch with { SetPatient = "207058575627097^^^&amp;1.2.250.1.213.1.4.10&amp;ISO^NH" });
        answer.Text().Should().Contain("Le champ Resource_id est incorrect");
        _stage.Received.Single().Accepted.Should().BeFalse();
    }

    private ServiceAnswer Submit(BatchDraft batch) => Submit(batch.Request());

    private ServiceAnswer Submit(ServiceRequest request) => _stage.Handler.Answer(request);

    private static IEnumerable<string> Errors(ServiceAnswer answer) =>
        answer.Envelope().Descendants().Where(element => element.Name.LocalName == "RegistryError").Select(error => error.Attribute("errorCode")!.Value);
}
