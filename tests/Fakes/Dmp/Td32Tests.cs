using System.Security.Cryptography;
using System.Xml.Linq;
using Conformance.Fakes.Dmp;
using Conformance.Fakes.Hosting;
using Conformance.Reports.Journal.Facts;
using MimeKit;

namespace Conformance.Fakes.Tests.Dmp;

public class Td32Tests
{
    private readonly Stage _stage = new();

    [SetUp]
    public void Open() => _stage.Serve(
        DmpState.OuvertAutorise, DmpDocument.Sample("2.25.1", "Un", []), DmpDocument.Sample("2.25.2", "Deux", ["MASQUE_PS"]));

    [TearDown]
    public void Discard() => _stage.Dispose();

    private static MultipartRelated Parts(ServiceAnswer answer) => (MultipartRelated)MimeEntity.Load(ContentType.Parse(answer.ContentType!), answer.Body.Open());

    private static byte[] Content(MimeEntity part)
    {
        using var content = new MemoryStream();
        ((MimePart)part).Content!.DecodeTo(content);
        return content.ToArray();
    }

    private static XElement Envelope(ServiceAnswer answer) => XElement.Load(new MemoryStream(Content(Parts(answer).Root!)));

    private static IEnumerable<string> Errors(ServiceAnswer answer) =>
        Envelope(answer).Descendants().Where(element => element.Name.LocalName == "RegistryError").Select(error => error.Attribute("errorCode")!.Value);

    [Test]
    public void Gives_the_document_in_a_part_of_its_own()
    {
        var answer = _stage.Td32("2.25.1");
        var href = Envelope(answer).Descendants().Single(element => element.Name.LocalName == "Include").Attribute("href")!.Value;
        var part = Parts(answer).Single(part => part.Headers[HeaderId.ContentId] == $"<{Uri.UnescapeDataString(href["cid:".Length..])}>");
        XElement.Load(new MemoryStream(Content(part))).Elements().Single(element => element.Name.LocalName == "title").Value.Should().Be("Un");
        (answer.Fact(DmpFacts.Document), answer.Fact(DmpFacts.Result)).Should().Be(("2.25.1", "urn:oasis:names:tc:ebxml-regrep:ResponseStatusType:Success"));
    }

    [Test]
    public void Gives_the_bytes_that_the_registry_described()
    {
        var entry = _stage.Td31().All("ExtrinsicObject").First();
        var content = Content(Parts(_stage.Td32("2.25.1"))[1]);
        string Slot(string name) => entry.Elements().Single(slot => (string?)slot.Attribute("name") == name).Value;
        (Slot("hash"), Slot("size")).Should().Be((Convert.ToHexStringLower(SHA1.HashData(content)), $"{content.Length}"));
    }

    [Test]
    public void Speaks_with_the_prefixes_that_clients_read() =>
        Envelope(_stage.Td32("2.25.1")).ToString().Should().Contain("<ns4:RetrieveDocumentSetResponse").And.Contain("<ns2:RegistryResponse").And.Contain("<xop:Include");

    [TestCase("2.25.9")]
    [TestCase("2.25.2")]
    [TestCase("urn:uuid:0f8fad5b-d9cb-469f-a165-70867728950e")]
    public void Does_not_know_what_is_not_there_or_not_visible(string uniqueId)
    {
        var answer = _stage.Td32(uniqueId);
        Errors(answer).Should().Equal("XDSDocumentUniqueIdError");
        answer.Fact(DmpFacts.Result).Should().Be("XDSDocumentUniqueIdError");
    }

    [Test]
    public void Gives_what_it_can()
    {
        var answer = _stage.Td32("2.25.1", "2.25.9");
        Parts(answer).Should().HaveCount(2);
        Envelope(answer).ToString().Should().Contain("PartialSuccess");
    }

    [Test]
    public void Knows_one_repository()
    {
        var answer = _stage.Ask("repository", Messages.Td32(new VihfDraft().Signed(), "2.25.1").Replace("1.2.250.1.213.4.1.1.1.2", "1.2.3"));
        Errors(answer).Should().Equal("XDSUnknownRepositoryId");
    }

    [Test]
    public void Is_not_open_to_indirect_authentication() =>
        Errors(_stage.Ask("repository", Messages.Td32(new VihfDraft { Mode = "INDIRECTE" }.Signed(), "2.25.1"))).Should().Equal("DMPAccessDeniedByRightsService");

    [Test]
    public void Needs_the_authorisation()
    {
        _stage.Serve(DmpState.OuvertNonAutorise, DmpDocument.Sample("2.25.1", "Un", []));
        Errors(_stage.Td32("2.25.1")).Should().Equal("DMPAccessDeniedByRightsService");
    }

    [Test]
    public void Faults_are_multipart_too() =>
        Envelope(_stage.Ask("repository", Messages.Td32("", "2.25.1"))).Descendants().Should().Contain(element => element.Name.LocalName == "Fault");
}
