using System.Diagnostics;
using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors.File;
using Conformance.Steps.Editors.Map;
using Microsoft.Playwright;

namespace Conformance.Steps.Editors.Browser;

/// <summary>The driver that works a web product through its UI map.</summary>
public sealed class MapSession : IEditorSession, ISessionPage
{
    private readonly BrowserHost _browser;
    private readonly EditorFile _editor;
    private readonly ActionPlayer _player;
    private readonly ScreenReader _reader;
    private readonly HashSet<string> _filled = [];
    private readonly Stopwatch _sinceAct = new();
    private IBrowserContext? _context;
    private IPage? _page;

    /// <summary>Prepares a session; its browser context opens with the first act.</summary>
    /// <param name="browser">Browser of the run.</param>
    /// <param name="editor">The product and its map.</param>
    /// <param name="product">Address of the product.</param>
    /// <param name="journal">Where screenshots are kept.</param>
    public MapSession(BrowserHost browser, EditorFile editor, Uri product, IJournal journal)
    {
        _browser = browser;
        _editor = editor;
        _player = new ActionPlayer(product);
        _reader = new ScreenReader(journal, editor.KitIcons.Count > 0 ? new HashSet<string> { Readings.DmpStatus } : []);
    }

    /// <inheritdoc/>
    public IPage? Open => _page;

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
        var page = await PageAsync();
        Touched();
        foreach (var action in actions)
        {
            await _player.PlayAsync(page, intention, action, values);
            if (action.Verb is not MapVerb.Fill)
                await PageSettling.SettleAsync(page);
        }
    }

    /// <inheritdoc/>
    public async Task<bool> TryFillCriterionAsync(string criterion, string value)
    {
        if (!_editor.Map.Criteria.TryGetValue(criterion, out var locator))
            return false;
        var control = PageLocators.Find(await PageAsync(), locator, text => text);
        if (await control.CountAsync() != 1 || !await control.IsEnabledAsync())
            return false;
        await FillAsync(control, value);
        _reader.Forget();
        _filled.Add(criterion);
        return true;
    }

    /// <inheritdoc/>
    public async Task ClearCriteriaAsync()
    {
        var page = await PageAsync();
        foreach (var control in _filled.Select(criterion => PageLocators.Find(page, _editor.Map.Criteria[criterion], text => text)))
        {
            if (await control.CountAsync() == 1)
                await FillAsync(control, "");
        }

        _filled.Clear();
    }

    /// <inheritdoc/>
    public async Task<ScreenObserved> ReadAsync(string reading, IReadOnlyDictionary<string, string> subject)
    {
        var page = await PageAsync();
        var expected = PageLocators.Find(page, Mapped(reading).Element, text => text).First;
        try
        {
            await expected.WaitForAsync(new LocatorWaitForOptions { Timeout = (float)_editor.Patience.TotalMilliseconds });
        }
        catch (TimeoutException)
        {
            return await GlanceAsync(reading, subject);
        }

        return await GlanceAsync(reading, subject);
    }

    /// <inheritdoc/>
    public async Task<ScreenObserved> GlanceAsync(string reading, IReadOnlyDictionary<string, string> subject)
    {
        var page = await PageAsync();
        var elapsed = _sinceAct.ElapsedMilliseconds;
        await PageSettling.SettleAsync(page);
        return await _reader.ReadAsync(page, reading, Mapped(reading), subject, elapsed);
    }

    /// <inheritdoc/>
    public async Task ForgetAsync()
    {
        _reader.Forget();
        if (_context is not null)
            await _context.DisposeAsync();
        _context = null;
        _page = null;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await ForgetAsync();

    /// <inheritdoc/>
    public async Task<IPage> PageAsync()
    {
        if (_page is not null)
            return _page;
        _context = await _browser.OpenContextAsync();
        return _page = await _context.NewPageAsync();
    }

    private static async Task FillAsync(ILocator control, string value)
    {
        var tag = await control.EvaluateAsync<string>("control => control.tagName");
        if (tag != "SELECT")
            await control.FillAsync(value);
        else if (value.Length == 0)
            await control.SelectOptionAsync(new SelectOptionValue { Index = 0 });
        else
            await control.SelectOptionAsync(new SelectOptionValue { Label = value });
    }

    private MapReading Mapped(string reading) => _editor.Map.Readings.TryGetValue(reading, out var mapped) ? mapped : throw Unmapped("readings", reading);

    private InterruptionException Unmapped(string section, string name) => new(
        InterruptionCause.IntentionAbsente,
        $"« {name} » n'est pas dans la carte de {_editor.Product.Product} : ajoutez map.{section}.{name} à {Path.GetFileName(_editor.Path)}.");
}
