namespace Reqnroll.Features;

/// <summary>A feature as it will run.</summary>
internal sealed record FeaturePlan(FeatureInfo Info, string File, IReadOnlyList<ScenarioPlan> Scenarios);
