using System.Diagnostics;
using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors.Browser.Visits;
using Conformance.Steps.Editors.Browser.Watching;
using Conformance.Steps.Editors.File;
using Conformance.Steps.Editors.Map;
using Microsoft.Playwright;

namespace Conformance.Steps.Editors.Browser;

/// <summary>The driver that works a web product through its UI map.</summary>
public sealed class MapSession : IEditorSession, ISessionPage
{
    private readonly Lazy<IVisit> _visit;
    private readonly EditorFile _editor;
    private readonly ActLimit _limit;
    private readonly ActionPlayer _player;
    private readonly ScreenReader _reader;
    private readonly CriteriaFilling _criteria;
    private readonly PageWatches _watches;
    private readonly Stopwatch _sinceAct = new();
    private SessionTabs? _tabs;

    /// <summary>Prepares a session; its page opens with the first act.</summary>
    /// <param name="browser">Browser of the run.</param>
    /// <param name="editor">The product and its map.</param>
    /// <param name="product">Address of the product.</param>
    /// <param name="journal">Where screenshots and downloads are kept.</param>
    /// <param name="record">Writes a fact of the scenario.</param>
    /// <param name="depth">How much of the screens is kept.</param>
    public MapSession(BrowserHost browser, EditorFile editor, Uri product, IJournal journal, Action<JournalFact> record, EvidenceDepth depth = EvidenceDepth.Screens)
    {
        _visit = new Lazy<IVisit>(() => browser.Visits.Begin());
        _editor = editor;
        _limit = new ActLimit(editor.ActPatience);
        _player = new ActionPlayer(product, Path.GetDirectoryName(editor.Path)!, new DownloadKeeper(journal, record, _limit), _limit);
        _watches = new PageWatches(depth, journal, record);
        _reader = new ScreenReader(depth is EvidenceDepth.Facts ? new NoCapture() : new ScreenCapture(journal), editor.KitIcons.Count > 0 ? new HashSet<string> { Readings.DmpStatus } : []);
        _criteria = new CriteriaFilling(editor.Map.Criteria);
    }

    /// <inheritdoc/>
    public IPage? Open => _tabs?.Current;

    /// <inheritdoc/>
    public Testimony? Word => null;

    /// <inheritdoc/>
    public bool Serves(string name) =>
        _editor.Map.Acts.ContainsKey(name) || _editor.Map.Readings.ContainsKey(name) || _editor.Map.Criteria.ContainsKey(name);

    /// <inheritdoc/>
    public void Touched()
    {
        _sinceAct.Restart();
        _reader.Forget();
    }

    /// <inheritdoc/>
    public async Task ActAsync(string intention, IReadOnlyDictionary<string, string> values)
    {
        var actions = _editor.Map.Acts.TryGetValue(intention, out var mapped) ? mapped : throw Unmapped("acts", intention);
        var tabs = await TabsAsync();
        var filled = new IntentionValues(values);
        Touched();
        await Announcements.ForgetAsync(tabs.Current);
        foreach (var action in actions)
        {
            await _player.PlayAsync(tabs, intention, action, filled);
            if (action.Verb is not MapVerb.Fill)
                await tabs.SettleAsync();
        }
    }

    /// <inheritdoc/>
    public async Task<ScreenObserved> ActAndReadAtOnceAsync(
        string intention, IReadOnlyDictionary<string, string> values, string reading, IReadOnlyDictionary<string, string> subject)
    {
        var actions = _editor.Map.Acts.TryGetValue(intention, out var known) ? known : throw Unmapped("acts", intention);
        var (tabs, filled, mapped) = (await TabsAsync(), new IntentionValues(values), Mapped(reading));
        Touched();
        foreach (var action in actions)
        {
            if (action != actions[0])
                await tabs.SettleAsync();
            Touched();
            await _player.PlayAsync(tabs, intention, action, filled);
        }

        await AppearsAsync(tabs.Current, mapped);
        return await _reader.ReadAsync(tabs.Current, reading, mapped, subject, _sinceAct.ElapsedMilliseconds);
    }

    /// <inheritdoc/>
    public async Task<bool> TryFillCriterionAsync(string criterion, string value)
    {
        _reader.Forget();
        return await _criteria.TryFillAsync((await TabsAsync()).Current, criterion, value);
    }

    /// <inheritdoc/>
    public async Task ClearCriteriaAsync() => await _criteria.ClearAsync((await TabsAsync()).Current);

    /// <inheritdoc/>
    public async Task<ScreenObserved> ReadAsync(string reading, IReadOnlyDictionary<string, string> subject)
    {
        var mapped = Mapped(reading);
        var page = (await TabsAsync()).Current;
        await AppearsAsync(page, mapped);
        return await GlanceAsync(reading, subject);
    }

    /// <inheritdoc/>
    public async Task<ScreenObserved> GlanceAsync(string reading, IReadOnlyDictionary<string, string> subject)
    {
        var tabs = await TabsAsync();
        var elapsed = _sinceAct.ElapsedMilliseconds;
        await tabs.SettleAsync();
        return await _reader.ReadAsync(tabs.Current, reading, Mapped(reading), subject, elapsed);
    }

    /// <inheritdoc/>
    public Task<string?> RememberAsync() => _visit.Value.RememberAsync();

    /// <inheritdoc/>
    public async Task ResumeAsync(string remembered)
    {
        await ForgetAsync();
        await _visit.Value.ResumeAsync(remembered);
        var tabs = await TabsAsync();
        await _player.PlayAsync(tabs, Intentions.LogIn, new MapAction(MapVerb.Go, null, "/", null, "keep-sessions"), new IntentionValues(new Dictionary<string, string>()));
        await tabs.SettleAsync();
    }

    /// <inheritdoc/>
    public async Task ForgetAsync()
    {
        _reader.Forget();
        await LeaveAsync();
        if (_visit.IsValueCreated)
            await _visit.Value.ForgetAsync();
    }

    /// <inheritdoc/>
    public async Task<IPage> PageAsync() => (await TabsAsync()).Current;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await LeaveAsync();
        if (_visit.IsValueCreated)
            await _visit.Value.DisposeAsync();
    }

    /// <summary>Waits until what a reading asks for is there, bounded.</summary>
    private async Task AppearsAsync(IPage page, MapReading reading)
    {
        try
        {
            await (reading.Announced is { } sought
                ? Announcements.AwaitAsync(page, sought, _editor.Patience)
                : PageLocators.Find(page, reading.Element!, text => text).First.WaitForAsync(new() { Timeout = (float)_editor.Patience.TotalMilliseconds }));
        }
        catch (TimeoutException)
        {
            return;
        }
    }

    private MapReading Mapped(string reading) => _editor.Map.Readings.TryGetValue(reading, out var mapped) ? mapped : throw Unmapped("readings", reading);

    private InterruptionException Unmapped(string section, string name) => new(
        InterruptionCause.IntentionAbsente,
        $"« {name} » n'est pas dans la carte de {_editor.Product.Product} : ajoutez map.{section}.{name} à {Path.GetFileName(_editor.Path)}.");

    private async Task<SessionTabs> TabsAsync() => _tabs ??= await OpenTabsAsync();

    private async Task<SessionTabs> OpenTabsAsync()
    {
        var page = await _visit.Value.PageAsync();
        await _watches.BeginAsync(page);
        return new SessionTabs(page, _limit);
    }

    private async Task LeaveAsync()
    {
        _tabs?.Leave();
        _tabs = null;
        await _watches.EndAsync();
    }
}
