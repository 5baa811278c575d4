using Conformance.Reports.Verdicts;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Conformance.Reports.Grid;

/// <summary>Writes sheets as a workbook that Excel and LibreOffice open: header that stays, filters, links, and nothing that is evaluated.</summary>
internal static class XlsxWriter
{
    /// <summary>Writes a workbook.</summary>
    /// <param name="path">Its file, written over.</param>
    /// <param name="sheets">Its sheets, the one to be read first.</param>
    /// <param name="run">The run, for the properties of the file.</param>
    public static void Write(string path, IReadOnlyList<GridSheet> sheets, RunSummary run)
    {
        using var document = SpreadsheetDocument.Create(path, SpreadsheetDocumentType.Workbook);
        Describe(document, run);
        var book = document.AddWorkbookPart();
        book.AddNewPart<WorkbookStylesPart>().Stylesheet = XlsxStyles.Sheet();
        var listed = new Sheets();
        var names = new DefinedNames();
        foreach (var (rank, sheet) in sheets.Index())
        {
            var part = book.AddNewPart<WorksheetPart>();
            part.Worksheet = new XlsxSheet(sheet, part).Write();
            listed.Append(new Sheet { Id = book.GetIdOfPart(part), SheetId = (uint)rank + 1, Name = sheet.Name });
            names.Append(new DefinedName($"'{sheet.Name}'!{XlsxSheet.AbsoluteRangeOf(sheet)}") { Name = "_xlnm._FilterDatabase", LocalSheetId = (uint)rank, Hidden = true });
            names.Append(new DefinedName($"'{sheet.Name}'!$1:$1") { Name = "_xlnm.Print_Titles", LocalSheetId = (uint)rank });
        }

        book.Workbook = new Workbook(listed, names);
    }

    private static void Describe(SpreadsheetDocument document, RunSummary run)
    {
        document.PackageProperties.Title = $"Grille de preuves : {run.Editor.Product} {run.Editor.Version}";
        document.PackageProperties.Creator = $"Conformance {run.Harness}";
        document.PackageProperties.Language = "fr-FR";
        document.PackageProperties.Created = run.EndedAt.UtcDateTime;
    }
}
