using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors.File;

namespace Conformance.Steps.Running.Walk;

/// <summary>One stop of the walk: what of the map it proves, and what must have been proved before.</summary>
/// <param name="Proves">What of the map it proves alive.</param>
internal abstract record Stop(MapEntry Proves)
{
    /// <summary>What it depends on: a stop whose needs are not met is not tried. A reading that the map does not have holds nobody up.</summary>
    public IReadOnlyList<MapEntry> Needs { get; init; } = [];

    /// <summary>Why it is not tried at all, in French; null when it is.</summary>
    public string? Spared { get; init; }

    /// <summary>Whether it needs a session open, which is opened anew when the stop before lost its way.</summary>
    public bool InSession { get; init; }

    /// <summary>What brings the visitor there, beyond the stops before.</summary>
    public Func<Visitor, Task> Before { get; init; } = _ => Task.CompletedTask;

    /// <summary>Tries it.</summary>
    /// <exception cref="Editors.InterruptionException">It failed.</exception>
    public async Task<Sight> TryAsync(Visitor visitor)
    {
        await Before(visitor);
        return await LookAsync(visitor);
    }

    /// <summary>Tries it, once there.</summary>
    protected abstract Task<Sight> LookAsync(Visitor visitor);
}

/// <summary>What a stop saw.</summary>
/// <param name="State">Seen, or not tried after all.</param>
/// <param name="Text">What was seen, or why it could not be, in French.</param>
internal sealed record Sight(StopState State, string Text);

/// <summary>An intention, carried out.</summary>
/// <param name="Intention">Name of the intention.</param>
/// <param name="Values">Its values, asked for when it is carried out: a one-time code does not keep.</param>
internal sealed record ActStop(string Intention, Func<IReadOnlyDictionary<string, string>> Values) : Stop(MapEntry.Act(Intention))
{
    /// <summary>Readings of which one must be seen afterwards; empty when none can tell.</summary>
    public IReadOnlyList<string> Arrives { get; init; } = [];

    /// <summary>Account that the product must let in; null when it is not about one.</summary>
    public EditorUser? Account { get; init; }

    protected override async Task<Sight> LookAsync(Visitor visitor)
    {
        await visitor.ActAsync(Intention, Values());
        return new Sight(StopState.Seen, await visitor.ArriveAsync(Proves, Arrives, Account) is { } arrived ? $"fait, « {arrived} » se voit ensuite" : "fait");
    }
}

/// <summary>The way out: the session is no longer open afterwards.</summary>
internal sealed record WayOutStop(string Intention, string Leaves) : Stop(MapEntry.Act(Intention))
{
    protected override async Task<Sight> LookAsync(Visitor visitor)
    {
        await visitor.ActAsync(Intention, Walk.Values.None);
        await visitor.LeaveAsync(Proves, Leaves);
        return new Sight(StopState.Seen, "fait, la session est fermée");
    }
}

/// <summary>A reading, seen.</summary>
internal sealed record ReadingStop(string Reading) : Stop(MapEntry.Reading(Reading))
{
    /// <summary>Why its absence is no failure, in French; null when it must be there.</summary>
    public string? WhenAbsent { get; init; }

    protected override async Task<Sight> LookAsync(Visitor visitor)
    {
        var screen = await visitor.ReadAsync(Reading);
        if (!screen.Present && WhenAbsent is not null)
            return new Sight(StopState.Untried, WhenAbsent);
        visitor.RequireSeen(Proves, screen);
        return new Sight(StopState.Seen, Told(screen));
    }

    private static string Told(ScreenObserved screen)
    {
        var text = ScreenText.Shortened(screen.Elements[0].Text, 70);
        return screen.Elements.Count > 1 ? $"{screen.Elements.Count} lignes, la première : « {text} »" : text.Length > 0 ? $"« {text} »" : "visible, sans texte";
    }
}

/// <summary>A criterion of the search of a correspondent, filled in.</summary>
internal sealed record CriterionStop(string Criterion, string Value) : Stop(MapEntry.Criterion(Criterion))
{
    protected override async Task<Sight> LookAsync(Visitor visitor)
    {
        await visitor.FillAsync(Proves, Criterion, Value);
        return new Sight(StopState.Seen, $"reçoit « {Value} »");
    }
}
