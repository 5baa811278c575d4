using Conformance.Reports.Verdicts;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Conformance.Reports.Annex.Docx;

/// <summary>Writes an annex as a document that Word and LibreOffice open: A4, in French, with real headings and header rows for whoever hears it.</summary>
public static class DocxWriter
{
    private const uint A4Width = 11906;
    private const uint A4Height = 16838;
    private const int Margin = 1134;

    /// <summary>Width between the margins, in twentieths of a point.</summary>
    internal const int TextWidth = (int)A4Width - (2 * Margin);

    /// <summary>Writes the document.</summary>
    /// <param name="path">Its file, written over.</param>
    /// <param name="annex">The annex.</param>
    /// <param name="run">The run, for the properties of the file.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Write(string path, AnnexDocument annex, RunSummary run)
    {
        annex = annex.Typeset();
        using var document = WordprocessingDocument.Create(path, WordprocessingDocumentType.Document);
        document.PackageProperties.Title = $"{annex.Title} : {annex.Subtitle}";
        document.PackageProperties.Creator = $"Conformance {run.Harness}";
        document.PackageProperties.Language = "fr-FR";
        document.PackageProperties.Created = run.EndedAt.UtcDateTime;

        var main = document.AddMainDocumentPart();
        main.AddNewPart<StyleDefinitionsPart>().Styles = DocxStyles.All();
        var footer = main.AddNewPart<FooterPart>();
        footer.Footer = new Footer(Pages(annex.Title));
        main.Document = new Document(new Body([
            DocxText.Paragraph("Title", annex.Title), DocxText.Paragraph("Subtitle", annex.Subtitle),
            .. DocxBlocks.Of(annex), Section(main.GetIdOfPart(footer))]));
    }

    private static SectionProperties Section(string footer) => new(
        new FooterReference { Type = HeaderFooterValues.Default, Id = footer },
        new PageSize { Width = A4Width, Height = A4Height },
        new PageMargin { Top = Margin, Bottom = Margin, Left = Margin, Right = Margin, Header = 567, Footer = 567, Gutter = 0 });

    private static Paragraph Pages(string title) => new(
        new ParagraphProperties(new ParagraphStyleId { Val = "Footer" }),
        DocxText.Run($"{title}, page "), new SimpleField { Instruction = " PAGE " }, DocxText.Run(" sur "), new SimpleField { Instruction = " NUMPAGES " });
}
