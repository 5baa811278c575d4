using System.IO.Compression;
using System.Xml.Linq;
using Conformance.Reports.Annex;
using Conformance.Reports.Annex.Docx;
using Conformance.Reports.Annex.Html;
using Conformance.Reports.Tests.Sample;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Conformance.Reports.Tests.Annex;

/// <summary>The document, read back as the XML that it is.</summary>
[FixtureLifeCycle(LifeCycle.SingleInstance)]
public sealed class DocxTests
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private readonly TempFolder _folder = new();
    private AnnexDocument _annex = null!;

    private string Docx => _folder["annexe.docx"];

    [OneTimeSetUp]
    public async Task Write()
    {
        using var run = SampleRun.Mixed();
        _annex = AnnexContent.Of(Sites.Subject(run, Sites.Sound, "7Q2ZK-ABCDE"));
        DocxWriter.Write(Docx, _annex, run.Report.Run);
        await AnnexHtmlWriter.WriteAsync(_folder.Path, "annexe.html", _annex);
    }

    [OneTimeTearDown]
    public void Delete() => _folder.Dispose();

    [Test]
    public void Is_what_the_format_of_documents_asks()
    {
        using var document = WordprocessingDocument.Open(Docx, isEditable: false);
        new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(document).Select(problem => $"{problem.Path?.XPath} {problem.Description}").Should().BeEmpty();
    }

    [Test]
    public void Is_an_A4_in_French_with_real_headings_and_header_rows()
    {
        var body = Part("word/document.xml");
        body.Descendants(W + "pgSz").Single().Attribute(W + "w")!.Value.Should().Be("11906");
        body.Descendants(W + "pStyle").Count(style => style.Attribute(W + "val")!.Value == "Heading1").Should().Be(_annex.Blocks.OfType<HeadingBlock>().Count());
        body.Descendants(W + "tblHeader").Should().HaveCount(_annex.Blocks.OfType<TableBlock>().Count());
        Part("word/styles.xml").Descendants(W + "lang").First().Attribute(W + "val")!.Value.Should().Be("fr-FR");
    }

    [Test]
    public void Says_as_a_document_all_that_the_page_says()
    {
        var document = string.Concat(Part("word/document.xml").Descendants(W + "t").Select(text => text.Value)).Replace('\u00A0', ' ');
        document.Should().ContainAll(Texts()).And.ContainAll("7Q2ZK-ABCDE", "Camille Essai");
    }

    [Test]
    public void Says_as_a_page_all_that_the_document_says()
    {
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(File.ReadAllText(_folder["annexe.html"]));
        page.DocumentElement.GetAttribute("lang").Should().Be("fr-FR");
        page.Body!.TextContent.Replace('\u00A0', ' ').Should().ContainAll(Texts()).And.ContainAll("7Q2ZK-ABCDE", "Camille Essai");
    }

    [Test]
    public void Leaves_no_punctuation_alone_at_the_beginning_of_a_line() =>
        Part("word/document.xml").Descendants(W + "t").Select(text => text.Value).Should().NotContain(text => text.Contains(" :") || text.Contains(" ;") || text.Contains("« "));

    private IEnumerable<string> Texts() => _annex.Blocks.SelectMany(block => block switch
    {
        HeadingBlock heading => [heading.Text],
        TextBlock text => [text.Text],
        NoticeBlock notice => [notice.Text],
        TableBlock table => table.Headers.Concat(table.Rows.SelectMany(row => row)).Where(text => text.Length > 0),
        _ => Enumerable.Empty<string>(),
    });

    private XDocument Part(string name)
    {
        using var zip = ZipFile.OpenRead(Docx);
        using var part = zip.GetEntry(name)!.Open();
        return XDocument.Load(part);
    }
}
