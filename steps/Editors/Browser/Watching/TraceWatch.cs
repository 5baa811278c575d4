using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Microsoft.Playwright;

namespace Conformance.Steps.Editors.Browser.Watching;

/// <summary>Keeps Playwright's trace: each act with the page before and after, and what went over the network.</summary>
/// <param name="journal">Where the trace is kept, its secrets taken out.</param>
/// <param name="record">Writes a fact of the scenario.</param>
internal sealed class TraceWatch(IJournal journal, Action<JournalFact> record) : IPageWatch
{
    private IBrowserContext? _context;

    /// <inheritdoc/>
    public string What => "la trace Playwright";

    /// <inheritdoc/>
    public async Task BeginAsync(IPage page)
    {
        await page.Context.Tracing.StartAsync(new() { Snapshots = true, Screenshots = false, Sources = false });
        _context = page.Context;
    }

    /// <inheritdoc/>
    public async Task EndAsync()
    {
        if (_context is null)
            return;
        var path = Path.Combine(Path.GetTempPath(), $"{Identifiers.Draw():N}.zip");
        try
        {
            await _context.Tracing.StopAsync(new() { Path = path });
            await using var trace = System.IO.File.OpenRead(path);
            record(new TraceKept(journal.KeepArchive(trace)));
        }
        finally
        {
            System.IO.File.Delete(path);
            _context = null;
        }
    }
}
