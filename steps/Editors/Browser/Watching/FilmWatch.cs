using System.Text.Json;
using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Microsoft.Playwright;

namespace Conformance.Steps.Editors.Browser.Watching;

/// <summary>Keeps a picture of the page each time that it changes (DevTools, Page.startScreencast). A page that stands still costs nothing.</summary>
/// <param name="journal">Where the pictures are kept.</param>
/// <param name="record">Writes a fact of the scenario.</param>
internal sealed class FilmWatch(IJournal journal, Action<JournalFact> record) : IPageWatch
{
    private const string Frame = "Page.screencastFrame";

    private static readonly Dictionary<string, object> Settings = new() { ["format"] = "jpeg", ["quality"] = 60, ["maxWidth"] = 1280, ["maxHeight"] = 1024 };

    private readonly List<ICDPSession> _filmed = [];
    private IBrowserContext? _context;

    /// <inheritdoc/>
    public string What => "le film";

    /// <inheritdoc/>
    public async Task BeginAsync(IPage page)
    {
        _context = page.Context;
        _context.Page += Follow;
        await FilmAsync(page);
    }

    /// <inheritdoc/>
    public async Task EndAsync()
    {
        _context!.Page -= Follow;
        foreach (var film in _filmed)
            await film.DetachAsync();
        _filmed.Clear();
    }

    private async void Follow(object? sender, IPage page)
    {
        try
        {
            await FilmAsync(page);
        }
        catch (PlaywrightException)
        {
            record(new RecordingLost(What, "Une page s'est fermée avant d'être filmée."));
        }
    }

    private async Task FilmAsync(IPage page)
    {
        var film = await page.Context.NewCDPSessionAsync(page);
        _filmed.Add(film);
        film.Event(Frame).OnEvent += (_, frame) => Keep(film, frame!.Value);
        await film.SendAsync("Page.startScreencast", Settings);
    }

    private void Keep(ICDPSession film, JsonElement frame)
    {
        record(new PageFilmed(journal.Keep(frame.GetProperty("data").GetBytesFromBase64(), "image/jpeg")));
        _ = film.SendAsync("Page.screencastFrameAck", new Dictionary<string, object> { ["sessionId"] = frame.GetProperty("sessionId").GetInt32() })
            .ContinueWith(_ => { }, TaskScheduler.Default);
    }
}
