using Conformance.Reports.Catalogue;
using Conformance.Reports.Evidence;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Grid;

/// <summary>Writes the grids of a run, in the layouts of Convergence and of the REM, as workbooks and as text.</summary>
public static class GridWriter
{
    /// <summary>Name of their folder in that of the run.</summary>
    public const string FolderName = "grille";

    /// <summary>Writes them, over those that the run may have.</summary>
    /// <param name="runFolder">Folder of the run, with its dossier.</param>
    /// <param name="report">Verdicts.</param>
    /// <param name="catalogue">The REM.</param>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public static void Write(string runFolder, RunReport report, RemCatalogue catalogue)
    {
        var folder = ReportFolder.Emptied(Path.Combine(runFolder, FolderName));
        var book = GridBook.Of(runFolder, report, catalogue);
        WriteLayout(Path.Combine(folder, "convergence"), ConvergenceLayout.Sheet("Preuves", book.OfRem), book);
        WriteLayout(Path.Combine(folder, "rem"), RemLayout.Sheet("Exigences", book.OfRem), book);
    }

    private static void WriteLayout(string path, GridSheet layout, GridBook book)
    {
        XlsxWriter.Write(path + ".xlsx", [layout, ConvergenceLayout.Sheet("Hors REM", book.OutsideRem), UncoveredSheet.Of(book), AboutSheet.Of(book)], book.Report.Run);
        CsvGridWriter.Write(path + ".csv", layout);
    }
}
