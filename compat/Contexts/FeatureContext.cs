namespace Reqnroll;

/// <summary>The feature of the scenario under way, shared by its scenarios, which may run at the same time.</summary>
public class FeatureContext : ReqnrollContext
{
    internal FeatureContext(FeatureInfo featureInfo) => FeatureInfo = featureInfo;

    /// <summary>What the feature file says of the feature.</summary>
    public FeatureInfo FeatureInfo { get; }
}
