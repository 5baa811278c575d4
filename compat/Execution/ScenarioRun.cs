using System.Globalization;
using Reqnroll.Bindings;
using Reqnroll.Features;

namespace Reqnroll.Execution;

/// <summary>Plays one scenario, once.</summary>
internal sealed class ScenarioRun
{
    private readonly ScenarioPlan _plan;
    private readonly FeatureRun _feature;
    private readonly ObjectContainer _container;
    private readonly ScenarioContext _context;
    private readonly List<Failure> _failures = [];

    public ScenarioRun(ScenarioPlan plan, FeatureRun feature)
    {
        _plan = plan;
        _feature = feature;
        _context = new ScenarioContext(plan.Info);
        _container = new ObjectContainer(feature.Container);
        _container.Register(_context);
    }

    private string[] Tags => _plan.Info.CombinedTags;

    private HookCalls Hooks => _feature.Run.Hooks;

    /// <summary>Plays the hooks and the steps, up to the first that breaks; the hooks after, always.</summary>
    /// <exception cref="ScenarioFailure">Something broke: all of it is told.</exception>
    public async Task PlayAsync()
    {
        CultureInfo.CurrentCulture = _feature.Plan.Info.Language;
        Note(await Hooks.BeforeAsync(HookType.BeforeScenario, Tags, _container));
        foreach (var step in _plan.Steps)
        {
            if (_failures.Count > 0)
                break;
            await PlayAsync(step);
        }

        Note(await Hooks.AfterAsync(HookType.AfterScenario, Tags, _container));
        await DisposeAsync();
        if (_failures.Count > 0)
            throw new ScenarioFailure(_failures);
    }

    private async ValueTask PlayAsync(StepPlan step)
    {
        var table = step.Table();
        var stepContext = new ScenarioStepContext(new StepInfo(step.Type, step.Text, table, step.DocString) { StepInstance = new StepInstance(step.Keyword, step.Text) });
        _context.StepContext = stepContext;
        Note(await Hooks.BeforeAsync(HookType.BeforeStep, Tags, _container));
        if (_failures.Count == 0)
            Note(await CallAsync(step, table));
        stepContext.TestError = _context.TestError;
        Note(await Hooks.AfterAsync(HookType.AfterStep, Tags, _container));
    }

    private async ValueTask<Failure?> CallAsync(StepPlan step, DataTable? table)
    {
        try
        {
            var method = step.Match!.Method;
            object[] values = [.. step.Match.Words, .. Attached(step.DocString), .. Attached(table)];
            var arguments = await _feature.Run.Conversion.ConvertAsync(method, values, _feature.Plan.Info.Language, _container);
            await method.CallAsync(method.Method.IsStatic ? null : _container.Resolve(method.Method.DeclaringType!), arguments);
            return null;
        }
        catch (Exception error)
        {
            return new Failure($"{_plan.File}:{step.Line}: {step.Keyword}{step.Text}", error);
        }
    }

    private static object[] Attached(object? value) => value is null ? [] : [value];

    private async ValueTask DisposeAsync()
    {
        try
        {
            await _container.DisposeAsync();
        }
        catch (Exception error)
        {
            Note(new Failure("once the scenario was over", error));
        }
    }

    private void Note(Failure? failure)
    {
        if (failure is null)
            return;
        _failures.Add(failure);
        _context.TestError ??= failure.Error;
    }

    private void Note(IReadOnlyList<Failure> failures)
    {
        foreach (var failure in failures)
            Note(failure);
    }
}
