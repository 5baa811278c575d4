using System.Text;
using ReferenceEditor.Dmp;
using ReferenceEditor.Dmp.Screens;

namespace ReferenceEditor.Tests.Clinical;

public sealed class ClinicalDocumentTests
{
    [Test]
    public void Reads_the_narrative_of_a_structured_document() => Read("text/xml", """
        <ClinicalDocument xmlns="urn:hl7-org:v3"><title>Lettre fictive</title><component><structuredBody><component><section>
          <title>Motif</title><text>Toux <content>sèche</content><script>alert(1)</script></text></section></component></structuredBody></component></ClinicalDocument>
        """).Should().BeEquivalentTo(new ReadableDocument("Lettre fictive", ["Motif", "Toux sèche alert(1)"], null));

    [Test]
    public void Reads_a_text_carried_in_base64() =>
        Read("text/xml", Attached("text/plain", "Première ligne\nSeconde")).Paragraphs.Should().Equal("Première ligne", "Seconde");

    [Test]
    public void Offers_a_pdf_as_a_file() => Read("text/xml", Attached("application/pdf", "%PDF")).File!.Name.Should().Be("document.pdf");

    [TestCase("image/jpeg", "\u00ff")]
    [TestCase("text/xml", "<html xmlns='http://www.w3.org/1999/xhtml'/>")]
    [TestCase("text/xml", "<!DOCTYPE a><a/>")]
    [TestCase("text/xml", "pas du XML")]
    public void Offers_what_it_cannot_read_as_a_file(string type, string content) => Read(type, content).File!.Bytes.Should().Equal(Encoding.UTF8.GetBytes(content));

    private static ReadableDocument Read(string type, string content) => ClinicalDocument.Read(new DmpDocumentContent(type, Encoding.UTF8.GetBytes(content)));

    private static string Attached(string type, string content) => $"""
        <ClinicalDocument xmlns="urn:hl7-org:v3"><title>Lettre fictive</title><component><nonXMLBody>
          <text mediaType="{type}" representation="B64">{Convert.ToBase64String(Encoding.UTF8.GetBytes(content))}</text></nonXMLBody></component></ClinicalDocument>
        """;
}
