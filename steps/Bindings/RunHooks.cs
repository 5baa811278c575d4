using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors;
using Conformance.Steps.Running;
using NUnit.Framework;
using Reqnroll;

namespace Conformance.Steps.Bindings;

/// <summary>What surrounds every scenario: its beginning and end in the journal, its steps, and one message for all that broke.</summary>
[Binding]
public sealed class RunHooks(Scene scene, ScenarioContext scenario, FeatureContext feature)
{
    private const string MovesTheClock = "horloge";

    [BeforeScenario]
    public Task BeginAsync() => scene.BeginAsync(
        feature.FeatureInfo.Title,
        scenario.ScenarioInfo.Title,
        scene.Tags.Contains(MovesTheClock) ? ClockUse.Move : ClockUse.Live);

    [BeforeStep]
    public void NoteStep() => scene.Record(new StepStarted(WrittenStep.Of(scenario.StepContext.StepInfo)));

    [AfterScenario]
    public async Task EndAsync()
    {
        await scene.EndAsync(scene.ConnectionRefused() ?? End(scenario.TestError));
        if (scenario.TestError is null && Breaches.Describe(scene.Findings) is { } breaches)
            throw new AssertionException(breaches);
    }

    private static JournalFact End(Exception? error) => error is null ? new ScenarioEnded() : Interrupted(error);

    private static ScenarioInterrupted Interrupted(Exception error) => error is InterruptionException interruption
        ? new ScenarioInterrupted(interruption.Cause, interruption.Message)
        : new ScenarioInterrupted(InterruptionCause.Harnais, $"{error.GetType().Name} : {error.Message} {WhereFrom(error)}".TrimEnd());

    private static string WhereFrom(Exception error) => error.StackTrace?.Split('\n')[0].Trim() ?? "";
}
