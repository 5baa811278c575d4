using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors.Browser;
using Conformance.Steps.Editors.File;
using Conformance.Steps.Editors.Map;

namespace Conformance.Steps.Editors.Recording;

/// <summary>Plays back what was just recorded, in a session of its own that stands where the operator stands. After a failure it begins again from the first intention.</summary>
/// <param name="browser">Browser of the recording.</param>
/// <param name="editor">The product.</param>
/// <param name="product">Where the product answers.</param>
/// <param name="journal">Where screens read are kept.</param>
/// <param name="values">Values of an intention, for the account that plays back.</param>
internal sealed class Rehearsal(
    BrowserHost browser, EditorFile editor, Uri product, IJournal journal, Func<string, IReadOnlyDictionary<string, string>> values) : IAsyncDisposable
{
    private readonly Dictionary<string, IReadOnlyList<MapAction>> _acts = [];
    private readonly Dictionary<string, MapReading> _readings = [];
    private readonly Dictionary<string, MapLocator> _criteria = [];
    private readonly List<string> _played = [];
    private MapSession? _session;

    /// <summary>Plays an intention of a map.</summary>
    /// <exception cref="InterruptionException">It does not come off; the message says why.</exception>
    public async Task PlayAsync(UiMap written, string intention)
    {
        var session = await StandingAsync(written);
        try
        {
            await session.ActAsync(intention, values(intention));
            _played.Add(intention);
        }
        catch
        {
            await DisposeAsync();
            throw;
        }
    }

    /// <summary>Reads a screen where the session stands.</summary>
    public async Task<ScreenObserved> ReadAsync(UiMap written, string reading) =>
        await (await StandingAsync(written)).ReadAsync(reading, new Dictionary<string, string>());

    /// <summary>Whether a criterion of the correspondent search can be filled in where the session stands.</summary>
    public async Task<bool> OffersAsync(UiMap written, string criterion) => await (await StandingAsync(written)).TryFillCriterionAsync(criterion, "");

    /// <summary>The last intention is withdrawn: the session goes back to where it stood before.</summary>
    public async Task WithdrawAsync()
    {
        _played.RemoveAt(_played.Count - 1);
        await DisposeAsync();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_session is not null)
            await _session.DisposeAsync();
        _session = null;
    }

    private async Task<MapSession> StandingAsync(UiMap written)
    {
        Learn(written);
        if (_session is not null)
            return _session;
        _session = new MapSession(browser, editor with { Map = new UiMap(_acts, _readings, _criteria) }, product, journal, _ => { });
        foreach (var intention in _played)
            await _session.ActAsync(intention, values(intention));
        return _session;
    }

    private void Learn(UiMap written)
    {
        foreach (var (name, actions) in written.Acts)
            _acts[name] = actions;
        foreach (var (name, reading) in written.Readings)
            _readings[name] = reading;
        foreach (var (name, locator) in written.Criteria)
            _criteria[name] = locator;
    }
}
