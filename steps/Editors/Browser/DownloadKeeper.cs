using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Microsoft.Playwright;

namespace Conformance.Steps.Editors.Browser;

/// <summary>Keeps the files that the product gives its user, as evidence.</summary>
/// <param name="journal">Where they are kept.</param>
/// <param name="record">Writes a fact of the scenario.</param>
/// <param name="limit">How long the file may take to come.</param>
internal sealed class DownloadKeeper(IJournal journal, Action<JournalFact> record, ActLimit limit)
{
    /// <summary>Largest file kept, in bytes.</summary>
    private const long Largest = 50L * 1024 * 1024;

    /// <summary>Clicks, waits for the file, and keeps it.</summary>
    /// <exception cref="InterruptionException">It is too large.</exception>
    public async Task KeepAsync(IPage page, ILocator target, string intention)
    {
        var download = await page.RunAndWaitForDownloadAsync(
            () => target.ClickAsync(new() { Timeout = limit.Ms }), new() { Timeout = limit.Ms });
        var path = await download.PathAsync();
        var size = new FileInfo(path).Length;
        if (size > Largest)
            throw new InterruptionException(InterruptionCause.Produit, $"Le fichier « {download.SuggestedFilename} » que rend le produit pèse {size / 1024 / 1024} Mio : plus que les {Largest / 1024 / 1024} qui peuvent être gardés.");
        record(new FileDownloaded(intention, download.SuggestedFilename, size, journal.Keep(await System.IO.File.ReadAllBytesAsync(path), "application/octet-stream")));
    }
}
