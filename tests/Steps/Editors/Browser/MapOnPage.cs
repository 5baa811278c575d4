using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors.Browser;
using Conformance.Steps.Editors.Browser.Watching;
using Conformance.Steps.Editors.File;

namespace Conformance.Steps.Tests.Editors.Browser;

/// <summary>A map played on pages of the test, each action and reading under the name of some intention.</summary>
internal sealed class MapOnPage : IAsyncDisposable
{
    private readonly EditorText _text = new();
    private readonly string _journal = Directory.CreateTempSubdirectory("conformance-map-").FullName;
    private readonly PageServer _pages;
    private readonly RunJournal _kept;

    private MapOnPage(PageServer pages, string map, EvidenceDepth depth)
    {
        _pages = pages;
        _kept = new RunJournal(_journal, TimeProvider.System, Redactor.None);
        Editor = _text.Read($"{EditorText.Valid[..EditorText.Valid.IndexOf("map:", StringComparison.Ordinal)]}act-seconds: 4\npatience-seconds: 1\nmap:\n{map}\n");
        Session = new MapSession(SharedBrowser.Host, Editor, pages.Url, _kept, Facts.Add, depth);
    }

    public EditorFile Editor { get; }

    public MapSession Session { get; }

    public List<JournalFact> Facts { get; } = [];

    /// <summary>Serves the body at <c>/</c>, and more pages by path, and prepares a session on them.</summary>
    public static Task<MapOnPage> StartAsync(string map, string body, params (string Path, string Body)[] more) => StartAsync(map, body, EvidenceDepth.Screens, more);

    /// <summary>The same, with a session that keeps as much as wanted.</summary>
    public static async Task<MapOnPage> StartAsync(string map, string body, EvidenceDepth depth, params (string Path, string Body)[] more) => new(
        await PageServer.StartAsync(server =>
        {
            server.Page("/", body);
            foreach (var (path, content) in more)
                server.Answer(path, () => Task.FromResult(content), path.EndsWith(".js", StringComparison.Ordinal) ? "text/javascript" : "text/html; charset=utf-8");
        }),
        map,
        depth);

    public Task ActAsync(string intention, params (string Name, string Value)[] values) => Session.ActAsync(intention, values.ToDictionary(value => value.Name, value => value.Value));

    public Task<ScreenObserved> ReadAsync(string reading) => Session.ReadAsync(reading, new Dictionary<string, string>());

    /// <summary>What the session kept.</summary>
    public byte[] Content(BlobRef kept) => new BlobStore(_journal).Read(kept);

    public async ValueTask DisposeAsync()
    {
        await Session.DisposeAsync();
        await _pages.DisposeAsync();
        _kept.Dispose();
        _text.Dispose();
        Directory.Delete(_journal, recursive: true);
    }
}
