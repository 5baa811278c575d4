using System.Diagnostics;
using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors.Browser;
using Conformance.Steps.Editors.Guided;

namespace Conformance.Steps.Editors.Drivers;

/// <summary>The driver that is the editor's own class.</summary>
internal sealed class ClassSession : IEditorSession
{
    private readonly DriverClass _class;
    private readonly EditorDriver _driver;
    private readonly DriverGuard _guard;
    private readonly ISessionPage _page;
    private readonly IJournal _journal;
    private readonly Stopwatch _sinceAct = new();

    /// <summary>Begins a scenario with an instance of the class.</summary>
    /// <param name="driver">The class.</param>
    /// <param name="product">Address of the product.</param>
    /// <param name="page">Page shared with the map.</param>
    /// <param name="journal">Where screenshots are kept.</param>
    /// <param name="clock">Clock of the run.</param>
    public ClassSession(DriverClass driver, Uri product, ISessionPage page, IJournal journal, TimeProvider clock)
    {
        _class = driver;
        _driver = driver.New();
        _driver.Enter(product, page);
        _guard = new DriverGuard(driver.Name, clock);
        _page = page;
        _journal = journal;
    }

    /// <inheritdoc/>
    public Testimony? Word => null;

    /// <inheritdoc/>
    public bool Serves(string name) => _class.Serves.Contains(name);

    /// <inheritdoc/>
    public async Task ActAsync(string intention, IReadOnlyDictionary<string, string> values)
    {
        _sinceAct.Restart();
        _page.Touched();
        await _guard.RunAsync(intention, () => _driver.ActAsync(intention, values));
        if (_page.Open is { } page)
            await PageSettling.SettleAsync(page);
    }

    /// <inheritdoc/>
    public async Task<bool> TryFillCriterionAsync(string criterion, string value)
    {
        var offered = false;
        await _guard.RunAsync(criterion, async () => offered = await _driver.TryFillCriterionAsync(criterion, value));
        _page.Touched();
        return offered;
    }

    /// <inheritdoc/>
    public Task ClearCriteriaAsync() => _guard.RunAsync(nameof(EditorDriver.ClearCriteriaAsync), _driver.ClearCriteriaAsync);

    /// <inheritdoc/>
    public Task<ScreenObserved> ReadAsync(string reading, IReadOnlyDictionary<string, string> subject) => GlanceAsync(reading, subject);

    /// <inheritdoc/>
    public async Task<ScreenObserved> GlanceAsync(string reading, IReadOnlyDictionary<string, string> subject)
    {
        DriverReading? read = null;
        var elapsed = _sinceAct.ElapsedMilliseconds;
        await _guard.RunAsync(reading, async () => read = await _driver.ReadAsync(reading, subject));
        var screen = await ScreenInHand.TakeAsync(_page);
        var picture = read!.Screenshot is { } own ? _guard.PictureOf(reading, own) : screen?.Picture;
        return new ScreenObserved(
            reading,
            subject,
            screen?.Address ?? "",
            read.Present,
            read.Elements,
            read.Elsewhere,
            elapsed,
            picture is null ? null : _journal.Keep(picture.Content, picture.MediaType),
            screen is null ? null : _journal.Keep(screen.Accessibility, "text/yaml"),
            ReadBy: _class.Name);
    }

    /// <inheritdoc/>
    public Task ForgetAsync() => _guard.RunAsync(nameof(EditorDriver.ForgetAsync), _driver.ForgetAsync);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _driver.DisposeAsync();
}
