using Reqnroll.Bindings;

namespace Reqnroll.Execution;

/// <summary>A run under way: what its features share.</summary>
internal sealed class TestRun(BindingCatalogue bindings)
{
    public HookCalls Hooks { get; } = new(bindings);

    public ArgumentConversion Conversion { get; } = new(bindings);

    public ObjectContainer Container { get; } = new();

    /// <summary>Calls the hooks before the run's first scenario.</summary>
    /// <exception cref="ScenarioFailure">One of them broke.</exception>
    public async Task BeginAsync()
    {
        if (await Hooks.BeforeAsync(HookType.BeforeTestRun, [], Container) is { } failure)
            throw new ScenarioFailure([failure]);
    }

    /// <summary>Calls the hooks after the run's last scenario.</summary>
    /// <exception cref="ScenarioFailure">Some of them broke.</exception>
    public async Task EndAsync()
    {
        var failures = await Hooks.AfterAsync(HookType.AfterTestRun, [], Container);
        await Container.DisposeAsync();
        if (failures.Count > 0)
            throw new ScenarioFailure(failures);
    }
}
