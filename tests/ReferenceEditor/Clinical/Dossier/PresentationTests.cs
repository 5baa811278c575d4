using System.Text;
using ReferenceEditor.Dossier.Rendering;

namespace ReferenceEditor.Tests.Clinical.Dossier;

public sealed class PresentationTests
{
    private const string Sheet = """
        <xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:h="urn:hl7-org:v3">
        <ClinicalDocument xmlns="urn:hl7-org:v3"><title>Lettre</title></ClinicalDocument>
        """;

    private readonly Presentation _presentation = new(new ProducersFirst(), new ConsumerStylesheet());

    private string? Shown(string xml)
    {
        var bytes = Encoding.UTF8.GetBytes(xml);
        return _presentation.Show(bytes, CdaContent.StylesheetOf(bytes))?.Value;
    }

    [Test]
    public void Nothing_that_runs_or_fetches_is_left_of_a_producers_page() => Shown(Sheet + """
        <xsl:template match="/"><html><head><script>alert(1)</script></head><body onload="x()"><h1 onclick="y()">Bonjour</h1><img src="http://x.invalid/"/><a href="javascript:z()">lien</a></body></html></xsl:template></xsl:stylesheet>
        """).Should().Be("<h2>Bonjour</h2>lien");

    [TestCase("<xsl:template match='/'><xsl:value-of select=\"document('/etc/passwd')\"/></xsl:template></xsl:stylesheet>")]
    [TestCase("<xsl:template match='/'><xsl:nonsense/></xsl:template></xsl:stylesheet>")]
    public void A_style_sheet_that_cannot_work_leaves_the_document_to_the_hospitals(string rest) => Shown(Sheet + rest).Should().Contain("Lettre").And.Contain("<dt>Date</dt>");

    [Test]
    public void Sections_inside_sections_are_read() => Shown("""
        <ClinicalDocument xmlns="urn:hl7-org:v3"><component><structuredBody><component><section><title>A</title><text>un<list><item>deux</item></list></text>
        <component><section><title>B</title><text><script>alert(1)</script>trois</text></section></component></section></component></structuredBody></component></ClinicalDocument>
        """).Should().MatchRegex("(?s)<h3>A</h3>.*un.*<li>deux</li>.*<h3>B</h3>.*trois").And.NotContain("<script");

    [TestCase("pas du XML")]
    [TestCase("<!DOCTYPE a><a/>")]
    [TestCase("<a/>")]
    public void What_is_no_clinical_document_is_not_shown(string content) => Shown(content).Should().BeNull();
}
