using Conformance.Reports.Catalogue;
using Conformance.Reports.Dossier.Index;
using Conformance.Reports.Evidence;
using Conformance.Reports.Film;
using Conformance.Reports.Journal;
using Conformance.Reports.Verdicts;
using Microsoft.AspNetCore.Components;

namespace Conformance.Reports.Dossier;

/// <summary>Writes the dossier de preuves of a run: static French pages that open from <c>file://</c>, one folder a chapter, one a preuve, each of which can be moved alone.</summary>
public static class DossierWriter
{
    /// <summary>Name of the folder in that of the run.</summary>
    public const string FolderName = "dossier";

    /// <summary>Page of everything, to be printed.</summary>
    public const string PrintPageName = "imprimer.html";

    /// <summary>Bytes that the folder of a preuve should not exceed unless told otherwise: 5 MB.</summary>
    public const long DefaultBudget = 5_000_000;

    /// <summary>Writes the dossier, over the one that the run may have.</summary>
    /// <param name="runFolder">Folder of the run, with its blobs.</param>
    /// <param name="report">Verdicts.</param>
    /// <param name="journal">Journal of the whole run.</param>
    /// <param name="catalogue">Catalogue that the verdicts were given with.</param>
    /// <param name="budget">Bytes that the folder of a preuve should not exceed; what exceeds it is told, never cut.</param>
    /// <returns>The preuves whose folder exceeds the budget.</returns>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public static async Task<IReadOnlyList<HeavyPreuve>> WriteAsync(string runFolder, RunReport report, JournalView journal, RemCatalogue catalogue, long budget = DefaultBudget)
    {
        var folder = ReportFolder.Emptied(Path.Combine(runFolder, FolderName));
        var view = new DossierView(report, journal, catalogue, FilmShelf.Read(runFolder), budget);
        var assets = new Assets(folder);
        assets.WriteRoot();
        var preuves = await WritePreuvesAsync(view, runFolder, folder, assets);
        await WriteIndexAsync(view, preuves, runFolder, folder, assets);
        return [.. preuves.Where(preuve => preuve.Size > budget).Select(preuve => new HeavyPreuve(preuve.Preuve.Id, preuve.Size, budget))];
    }

    private static async Task<IReadOnlyList<PreuveView>> WritePreuvesAsync(DossierView view, string runFolder, string folder, Assets assets)
    {
        var preuves = view.Chapters.SelectMany(chapter => chapter.Preuves).ToList();
        var written = new PreuveView[preuves.Count];
        await Parallel.ForAsync(0, preuves.Count, async (rank, _) =>
        {
            await using var pages = new PageRenderer(folder);
            var files = new EvidenceFolder(new BlobStore(runFolder), Path.Combine(folder, PreuveView.FolderOf(preuves[rank])));
            written[rank] = new PreuveView(view, preuves[rank], files);
            await new PreuveFolder(written[rank], pages, assets).WriteAsync(preuves.ElementAtOrDefault(rank - 1), preuves.ElementAtOrDefault(rank + 1));
        });
        return written;
    }

    private static async Task WriteIndexAsync(DossierView view, IReadOnlyList<PreuveView> preuves, string runFolder, string folder, Assets assets)
    {
        var means = preuves.ToDictionary(preuve => preuve.Preuve.Id, preuve => preuve.Means);
        var observations = await WriteObservationsAsync(view, runFolder, folder, assets);
        await Task.WhenAll(
            Task.Run(() => WriteChaptersAsync(view, means, folder, assets)),
            WriteAsync<IndexPage>(folder, Names.Index, new() { ["View"] = view, ["Preuves"] = means, ["ObservationPages"] = observations }),
            WriteAsync<PrintPage>(folder, PrintPageName, new() { ["View"] = view, ["Preuves"] = preuves, ["ObservationPages"] = observations }));
    }

    private static async Task<IReadOnlyDictionary<string, string>> WriteObservationsAsync(DossierView view, string runFolder, string folder, Assets assets)
    {
        await using var pages = new PageRenderer(folder);
        return await new ObservationFolder(view, pages, assets).WriteAsync(new EvidenceFolder(new BlobStore(runFolder), Path.Combine(folder, ObservationFolder.Name)));
    }

    private static async Task WriteChaptersAsync(DossierView view, IReadOnlyDictionary<string, Means> means, string folder, Assets assets)
    {
        await using var pages = new PageRenderer(folder);
        foreach (var chapter in view.Chapters)
        {
            await pages.WriteAsync<ChapterPage>($"{chapter.Folder}/{Names.Index}", new() { ["View"] = view, ["Chapter"] = chapter, ["Preuves"] = means });
            assets.WriteStyle(chapter.Folder);
        }
    }

    private static Task WriteAsync<TPage>(string folder, string name, Dictionary<string, object?> parameters)
        where TPage : IComponent => Task.Run(async () =>
        {
            await using var pages = new PageRenderer(folder);
            await pages.WriteAsync<TPage>(name, parameters);
        });
}

/// <summary>A preuve whose folder exceeds its budget.</summary>
/// <param name="Preuve">Canonical id.</param>
/// <param name="Size">Bytes of the folder.</param>
/// <param name="Budget">Bytes that it should not exceed.</param>
public sealed record HeavyPreuve(string Preuve, long Size, long Budget)
{
    /// <summary>What is said of it, in French.</summary>
    public override string ToString() => $"{Preuve} : dossier de {FrenchTime.Size(Size)}, au-delà des {FrenchTime.Size(Budget)} prévus par preuve.";
}
