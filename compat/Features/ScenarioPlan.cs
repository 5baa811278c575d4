namespace Reqnroll.Features;

/// <summary>A scenario as it will run: the background's steps before its own, the values of its example in their places.</summary>
internal sealed record ScenarioPlan(ScenarioInfo Info, string Feature, string? Rule, string Example, string File, int Line, IReadOnlyList<StepPlan> Steps)
{
    /// <summary>Title, told apart from those of the other examples of its outline.</summary>
    public string Name => Info.Title + Example;

    public bool Ignored => Info.CombinedTags.Contains("ignore", StringComparer.OrdinalIgnoreCase);

    public FeatureScenario Described() => new(Info.Title, Feature, Info.CombinedTags, File, Line);
}
