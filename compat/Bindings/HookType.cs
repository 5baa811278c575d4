namespace Reqnroll.Bindings;

/// <summary>Moment at which a hook is called.</summary>
internal enum HookType
{
    BeforeTestRun,
    AfterTestRun,
    BeforeFeature,
    AfterFeature,
    BeforeScenario,
    AfterScenario,
    BeforeStep,
    AfterStep,
}
