using Reqnroll.Bindings;
using Reqnroll.Features;

namespace Reqnroll.Execution;

/// <summary>A feature under way: what its scenarios share.</summary>
internal sealed class FeatureRun
{
    public FeatureRun(FeaturePlan plan, TestRun run)
    {
        Plan = plan;
        Run = run;
        Container = new ObjectContainer(run.Container);
        Container.Register(new FeatureContext(plan.Info));
    }

    public FeaturePlan Plan { get; }

    public TestRun Run { get; }

    public ObjectContainer Container { get; }

    /// <summary>Calls the hooks before the feature's first scenario.</summary>
    /// <exception cref="ScenarioFailure">One of them broke.</exception>
    public async Task BeginAsync()
    {
        if (await Run.Hooks.BeforeAsync(HookType.BeforeFeature, Plan.Info.Tags, Container) is { } failure)
            throw new ScenarioFailure([failure]);
    }

    /// <summary>Calls the hooks after the feature's last scenario.</summary>
    /// <exception cref="ScenarioFailure">Some of them broke.</exception>
    public async Task EndAsync()
    {
        var failures = await Run.Hooks.AfterAsync(HookType.AfterFeature, Plan.Info.Tags, Container);
        await Container.DisposeAsync();
        if (failures.Count > 0)
            throw new ScenarioFailure(failures);
    }
}
