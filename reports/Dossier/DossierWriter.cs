using Conformance.Reports.Catalogue;
using Conformance.Reports.Evidence;
using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Dossier;

/// <summary>Writes the dossier de preuves of a run: static French pages that open from <c>file://</c> and can be moved alone (DESIGN section 6).</summary>
public static class DossierWriter
{
    /// <summary>Name of the folder in that of the run.</summary>
    public const string FolderName = "dossier";

    private const string Style = "style.css";

    /// <summary>Writes the dossier, over the one that the run may have.</summary>
    /// <param name="runFolder">Folder of the run, with its blobs.</param>
    /// <param name="report">Verdicts.</param>
    /// <param name="journal">Journal of the whole run.</param>
    /// <param name="catalogue">Catalogue that the verdicts were given with.</param>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public static async Task WriteAsync(string runFolder, RunReport report, JournalView journal, RemCatalogue catalogue)
    {
        var folder = ReportFolder.Emptied(Path.Combine(runFolder, FolderName));
        var evidence = new EvidenceFolder(new BlobStore(runFolder), Path.Combine(folder, Anchors.Evidence));
        var view = new DossierView(report, journal, catalogue, evidence);
        await using var pages = new PageRenderer(folder);

        WriteStyle(Path.Combine(folder, Style));
        await pages.WriteAsync<Cover>("index.html", new() { [nameof(Cover.View)] = view });
        foreach (var screen in journal.Of<ScreenObserved>())
            await pages.WriteAsync<ScreenPage>(Anchors.PageOf(screen.Entry)!, new() { [nameof(ScreenPage.View)] = view, [nameof(ScreenPage.Screen)] = screen });
        foreach (var exchange in journal.Of<ExchangeRecorded>())
            await pages.WriteAsync<ExchangePage>(Anchors.PageOf(exchange.Entry)!, new() { [nameof(ExchangePage.View)] = view, [nameof(ExchangePage.Exchange)] = exchange });
    }

    private static void WriteStyle(string path)
    {
        using var style = typeof(DossierWriter).Assembly.GetManifestResourceStream($"{typeof(DossierWriter).Namespace}.{Style}")!;
        using var file = File.Create(path);
        style.CopyTo(file);
    }
}
