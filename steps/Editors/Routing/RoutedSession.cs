using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors.File;

namespace Conformance.Steps.Editors.Routing;

/// <summary>Sends each intention and each reading to the first driver that serves it (DESIGN section 4).</summary>
/// <remarks>
/// The order is the caller's: the C# class, then the map, then the operator of a guided run. A criterion of the search goes to whoever launches the search, so that one
/// that its map does not name stays « not offered » rather than asked of a person.
/// </remarks>
/// <param name="editor">The product.</param>
/// <param name="drivers">Drivers, first choice first.</param>
internal sealed class RoutedSession(EditorFile editor, params IReadOnlyList<IEditorSession> drivers) : IEditorSession
{
    private IEditorSession? _last;

    /// <inheritdoc/>
    public Testimony? Word => _last?.Word;

    /// <inheritdoc/>
    public bool Serves(string name) => Find(name) is not null;

    /// <inheritdoc/>
    public Task ActAsync(string intention, IReadOnlyDictionary<string, string> values) =>
        Choose("acts", intention).ActAsync(intention, values);

    /// <inheritdoc/>
    public Task<bool> TryFillCriterionAsync(string criterion, string value) =>
        (_last = Find(Intentions.SearchCorrespondents)) is { } search ? search.TryFillCriterionAsync(criterion, value) : Task.FromResult(false);

    /// <inheritdoc/>
    public Task ClearCriteriaAsync() => Find(Intentions.SearchCorrespondents) is { } search ? search.ClearCriteriaAsync() : Task.CompletedTask;

    /// <inheritdoc/>
    public Task<ScreenObserved> ReadAsync(string reading, IReadOnlyDictionary<string, string> subject) =>
        Choose("readings", reading).ReadAsync(reading, subject);

    /// <inheritdoc/>
    public Task<ScreenObserved> GlanceAsync(string reading, IReadOnlyDictionary<string, string> subject) =>
        Choose("readings", reading).GlanceAsync(reading, subject);

    /// <inheritdoc/>
    public async Task<ScreenObserved> ActAndReadAtOnceAsync(
        string intention, IReadOnlyDictionary<string, string> values, string reading, IReadOnlyDictionary<string, string> subject)
    {
        var reader = Choose("readings", reading);
        var actor = Choose("acts", intention);
        if (actor == reader)
            return await actor.ActAndReadAtOnceAsync(intention, values, reading, subject);
        await actor.ActAsync(intention, values);
        return await ReadAsync(reading, subject);
    }

    /// <inheritdoc/>
    public Task<string?> RememberAsync() => Find(Intentions.LogIn)?.RememberAsync() ?? Task.FromResult<string?>(null);

    /// <inheritdoc/>
    public Task ResumeAsync(string remembered) => Find(Intentions.LogIn)?.ResumeAsync(remembered) ?? Task.CompletedTask;

    /// <inheritdoc/>
    public async Task ForgetAsync()
    {
        foreach (var driver in drivers)
            await driver.ForgetAsync();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var driver in drivers)
            await driver.DisposeAsync();
    }

    private IEditorSession? Find(string name) => drivers.FirstOrDefault(driver => driver.Serves(name));

    private IEditorSession Choose(string section, string name) => _last = Find(name) ?? throw Absent(section, name);

    private InterruptionException Absent(string section, string name) => new(
        InterruptionCause.IntentionAbsente,
        $"« {name} » n'est pas dans la carte de {editor.Product.Product} : ajoutez map.{section}.{name} à {Path.GetFileName(editor.Path)}, servez-la par une classe pilote (driver), ou relancez avec --guided.");
}
