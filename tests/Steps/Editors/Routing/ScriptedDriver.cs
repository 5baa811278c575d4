using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors;

namespace Conformance.Steps.Tests.Editors.Routing;

/// <summary>A driver that notes what it is asked, and serves what the test says.</summary>
internal sealed class ScriptedDriver(params string[] serves) : IEditorSession
{
    public List<string> Asked { get; } = [];

    public Testimony? Word { get; init; }

    public bool Serves(string name) => serves.Contains(name);

    public Task ActAsync(string intention, IReadOnlyDictionary<string, string> values)
    {
        Asked.Add(intention);
        return Task.CompletedTask;
    }

    public Task<bool> TryFillCriterionAsync(string criterion, string value)
    {
        Asked.Add(criterion);
        return Task.FromResult(Serves(criterion));
    }

    public Task ClearCriteriaAsync() => Task.CompletedTask;

    public Task<ScreenObserved> ReadAsync(string reading, IReadOnlyDictionary<string, string> subject) => GlanceAsync(reading, subject);

    public Task<ScreenObserved> GlanceAsync(string reading, IReadOnlyDictionary<string, string> subject)
    {
        Asked.Add(reading);
        return Task.FromResult(new ScreenObserved(reading, subject, "", true, [], [], 0, null, null));
    }

    public Task ForgetAsync() => Task.CompletedTask;

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
