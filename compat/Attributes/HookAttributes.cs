using Reqnroll.Bindings;

namespace Reqnroll;

/// <summary>Called once, before the first scenario of the run. The method is static.</summary>
public class BeforeTestRunAttribute() : HookAttribute(HookType.BeforeTestRun, []);

/// <summary>Called once, after the last scenario of the run. The method is static.</summary>
public class AfterTestRunAttribute() : HookAttribute(HookType.AfterTestRun, []);

/// <summary>Called before the first scenario of a feature. The method is static.</summary>
/// <param name="tags">Feature tags of which one is enough.</param>
public class BeforeFeatureAttribute(params string[] tags) : HookAttribute(HookType.BeforeFeature, tags);

/// <summary>Called after the last scenario of a feature. The method is static.</summary>
/// <param name="tags">Feature tags of which one is enough.</param>
public class AfterFeatureAttribute(params string[] tags) : HookAttribute(HookType.AfterFeature, tags);

/// <summary>Called before each scenario.</summary>
/// <param name="tags">Tags of which one is enough.</param>
public class BeforeScenarioAttribute(params string[] tags) : HookAttribute(HookType.BeforeScenario, tags);

/// <summary>Called after each scenario, failed or not.</summary>
/// <param name="tags">Tags of which one is enough.</param>
public class AfterScenarioAttribute(params string[] tags) : HookAttribute(HookType.AfterScenario, tags);

/// <summary>Called before each step that is played.</summary>
/// <param name="tags">Tags of which one is enough.</param>
public class BeforeStepAttribute(params string[] tags) : HookAttribute(HookType.BeforeStep, tags);

/// <summary>Called after each step that was played, failed or not.</summary>
/// <param name="tags">Tags of which one is enough.</param>
public class AfterStepAttribute(params string[] tags) : HookAttribute(HookType.AfterStep, tags);
