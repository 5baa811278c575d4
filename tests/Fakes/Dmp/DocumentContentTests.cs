using System.Text;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Xsl;
using Conformance.Fakes.Dmp;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Fakes.Tests.Dmp;

public class DocumentContentTests
{
    private static readonly XNamespace Hl7 = "urn:hl7-org:v3";
    private static readonly XNamespace Xsl = "http://www.w3.org/1999/XSL/Transform";
    private static readonly DmpDocument Sample = DmpDocument.Sample("2.25.1", "Un", []);

    private readonly Stage _stage = new();

    [TearDown]
    public void Discard() => _stage.Dispose();

    private static DmpDocument Structured => Sample with { Body = DmpBody.Structured, Sections = [new("10164-2", "Histoire", "récit un"), new("29545-1", "Examen", "récit deux")] };

    private static XElement Written(DmpDocument document) => XElement.Parse(Encoding.UTF8.GetString(CdaDocument.Write(document, VihfDraft.Ins, DateTimeOffset.UnixEpoch)));

    private static byte[] Attached(XElement document) => Convert.FromBase64String(document.Descendants(Hl7 + "nonXMLBody").Single().Value);

    [Test]
    public void Attaches_a_pdf_that_says_its_text() => Encoding.Latin1.GetString(Attached(Written(Sample with { Body = DmpBody.Pdf, Text = "mot (abc)" })))
        .Should().StartWith("%PDF-1.4").And.EndWith("%%EOF\n").And.Contain(@"(mot \(abc\)) Tj");

    [Test]
    public void Writes_a_section_for_each_narrative() =>
        Written(Structured).Descendants(Hl7 + "section").Select(section => section.Element(Hl7 + "text")!.Value).Should().Equal("récit un", "récit deux");

    [Test]
    public void Says_whose_it_is() => Written(Sample).Descendants(Hl7 + "patient").Single().Element(Hl7 + "name")!.Value.Should().Contain("DEMONSTRATION");

    [Test]
    public void Stands_inside_its_producers_style_sheet_when_there_is_one()
    {
        var written = Written(Structured with { StylesheetMark = "marque" });
        written.Name.Should().Be(Xsl + "stylesheet");
        written.Element(Hl7 + "ClinicalDocument").Should().NotBeNull();
    }

    [Test]
    public void Presents_itself_with_what_only_its_style_sheet_says()
    {
        var bytes = CdaDocument.Write(Structured with { StylesheetMark = "marque" }, VihfDraft.Ins, DateTimeOffset.UnixEpoch);
        using var sheet = XmlReader.Create(new MemoryStream(bytes));
        using var source = XmlReader.Create(new MemoryStream(bytes));
        using var shown = new StringWriter();
        var transform = new XslCompiledTransform();
        transform.Load(sheet);
        transform.Transform(source, null, shown);
        shown.ToString().Should().Contain("marque").And.Contain("récit deux").And.Contain("DEMO").And.Contain("HOPITAL DE DEMONSTRATION");
    }

    [Test]
    public void The_journal_says_what_must_be_read_of_it()
    {
        _stage.Serve(DmpState.OuvertAutorise, Structured with { StylesheetMark = "marque" });
        var content = _stage.Served.Single().Documents.Single().Content!;
        (content.Form, content.StylesheetMark).Should().Be((DmpContentForm.N3, "marque"));
        content.Body.Should().Equal("récit un", "récit deux");
        content.Header.Should().Contain("auteur", "DEMO").And.Contain("titre", "Un");
    }

    [Test]
    public void What_replaces_a_document_is_the_next_version_of_its_set()
    {
        _stage.Serve(DmpState.OuvertAutorise, Sample);
        _stage.Records.Replace(VihfDraft.Ins, "2.25.1", Sample with { UniqueId = "2.25.2" });
        _stage.Td32("2.25.2").Text().Should().Contain("<setId root=\"2.25.1\"").And.Contain("<versionNumber value=\"2\"").And.MatchRegex("<parentDocument>\\s*<id root=\"2.25.1\"");
    }

    [Test]
    public void The_registry_and_the_repository_agree_on_its_media_type()
    {
        _stage.Serve(DmpState.OuvertAutorise, Structured with { StylesheetMark = "marque" });
        _stage.Td31().All("ExtrinsicObject").Single().Attribute("mimeType")!.Value.Should().Be("application/xslt+xml");
        _stage.Td32("2.25.1").Text().Should().Contain("mimeType>application/xslt+xml<");
    }
}
