namespace Reqnroll;

/// <summary>The step under way.</summary>
public class ScenarioStepContext : ReqnrollContext
{
    internal ScenarioStepContext(StepInfo stepInfo) => StepInfo = stepInfo;

    /// <summary>What the feature file says of the step.</summary>
    public StepInfo StepInfo { get; }
}
