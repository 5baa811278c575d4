using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Microsoft.Playwright;

namespace Conformance.Steps.Editors.Browser.Watching;

/// <summary>All that is kept of the pages of a scenario. A browser that cannot give one of it loses that alone, and the journal says so.</summary>
internal sealed class PageWatches
{
    private readonly IReadOnlyList<IPageWatch> _watches;
    private readonly Action<JournalFact> _record;
    private readonly List<IPageWatch> _begun = [];

    /// <summary>Prepares what a depth asks for.</summary>
    /// <param name="depth">How much is kept.</param>
    /// <param name="journal">Where it is kept.</param>
    /// <param name="record">Writes a fact of the scenario.</param>
    public PageWatches(EvidenceDepth depth, IJournal journal, Action<JournalFact> record)
    {
        _watches = depth is EvidenceDepth.Complete ? [new FilmWatch(journal, record), new TraceWatch(journal, record)] : [];
        _record = record;
    }

    public async Task BeginAsync(IPage page)
    {
        foreach (var watch in _watches)
        {
            if (await TryAsync(watch, () => watch.BeginAsync(page)))
                _begun.Add(watch);
        }
    }

    public async Task EndAsync()
    {
        foreach (var watch in _begun)
            await TryAsync(watch, watch.EndAsync);
        _begun.Clear();
    }

    private async Task<bool> TryAsync(IPageWatch watch, Func<Task> act)
    {
        try
        {
            await act();
            return true;
        }
        catch (Exception problem) when (problem is PlaywrightException or TimeoutException or IOException or InvalidDataException)
        {
            _record(new RecordingLost(watch.What, problem.Message.Split('\n')[0]));
            return false;
        }
    }
}
