namespace Reqnroll;

/// <summary>The scenario under way. Injected into the bindings that ask for it; each scenario has its own.</summary>
public class ScenarioContext : ReqnrollContext
{
    internal ScenarioContext(ScenarioInfo scenarioInfo) => ScenarioInfo = scenarioInfo;

    /// <summary>What the feature file says of the scenario.</summary>
    public ScenarioInfo ScenarioInfo { get; }

    /// <summary>The step under way; set from before its <see cref="BeforeStepAttribute"/> hooks to after its <see cref="AfterStepAttribute"/> hooks.</summary>
    public ScenarioStepContext StepContext { get; internal set; } = null!;
}
