using Conformance.Compat.Tests.Support;
using Reqnroll;

namespace Conformance.Compat.Tests;

public sealed class HookTests
{
    private static readonly string TwoScenarios = Written.Feature("Scénario: A", "Soit un pas", "@lent", "Scénario: B", "Soit un pas");

    [Test]
    public async Task Surround_the_run_the_feature_the_scenario_and_the_step() =>
        (await Play.Feature(Written.Scenario("Soit un pas"), typeof(Steps), typeof(Moments))).Notes.Should().Equal(
            "before run", "before Dossier", "before Ouverture", "before Soit un pas", "step", "after un pas", "after Ouverture", "after Dossier", "after run");

    [Test]
    public async Task The_lowest_order_goes_first_before_as_after() =>
        (await Play.Feature(Written.Scenario("Soit un pas"), typeof(Steps), typeof(Ordered))).Notes.Should().Equal("1", "2", "3", "step", "1", "2");

    [Test]
    public async Task A_tag_chooses_the_scenarios() =>
        (await Play.Feature(TwoScenarios, typeof(Steps), typeof(Tagged))).Notes.Should().Equal("step", "before B", "step", "after step of B");

    [TestCase("@dmp", "dmp")]
    [TestCase("@mss", "")]
    public async Task A_tag_of_the_feature_chooses_the_feature(string tag, string noted) =>
        string.Join(' ', (await Play.Feature($"# language: fr\n{tag}\nFonctionnalité: F\nScénario: A\nSoit un pas", typeof(Steps), typeof(OfDmp))).Notes.Except(["step"])).Should().Be(noted);

    [Test]
    public async Task A_hook_that_breaks_before_the_scenario_leaves_its_steps_out()
    {
        var play = await Play.Feature(Written.Scenario("Soit un pas"), typeof(Steps), typeof(BreaksBefore));
        play.Notes.Should().Equal("after, knowing of: pas prêt");
        play.Failure.Message.Should().Contain("[BeforeScenario] BreaksBefore.Break").And.Contain("pas prêt");
    }

    [Test]
    public async Task Every_hook_after_runs_and_every_error_is_told()
    {
        var play = await Play.Feature(Written.Scenario("Soit un pas"), typeof(Steps), typeof(BreaksAfter));
        play.Notes.Should().Equal("step", "first", "last");
        play.Failure.Message.Should().ContainAll("[AfterScenario] BreaksAfter.First", "premier", "[AfterScenario] BreaksAfter.Second", "second");
    }

    [Test]
    public async Task A_hook_that_breaks_before_a_step_leaves_it_out_and_the_hook_after_runs()
    {
        var play = await Play.Feature(Written.Scenario("Soit un pas"), typeof(Steps), typeof(BreaksBeforeStep));
        play.Notes.Should().Equal("after step");
    }

    [Test]
    public async Task What_breaks_around_the_run_is_told() =>
        (await Play.Feature(Written.Scenario("Soit un pas"), typeof(Steps), typeof(BreaksRun))).Failures["run"].Message.Should().Contain("[BeforeTestRun] BreaksRun.Break");

    [Binding]
    public sealed class Steps(Notebook notebook)
    {
        [Given(@"un pas")]
        public void Step() => notebook.Note("step");
    }

    [Binding]
    public sealed class Moments(Notebook notebook, ScenarioContext scenario)
    {
        [BeforeTestRun]
        public static void BeforeRun(Notebook notebook) => notebook.Note("before run");

        [AfterTestRun]
        public static Task AfterRun(Notebook notebook)
        {
            notebook.Note("after run");
            return Task.CompletedTask;
        }

        [BeforeFeature]
        public static void BeforeFeature(FeatureContext feature, Notebook notebook) => notebook.Note($"before {feature.FeatureInfo.Title}");

        [AfterFeature]
        public static ValueTask AfterFeature(FeatureContext feature, Notebook notebook)
        {
            notebook.Note($"after {feature.FeatureInfo.Title}");
            return ValueTask.CompletedTask;
        }

        [BeforeScenario]
        public static void BeforeScenario(ScenarioContext scenario, Notebook notebook) => notebook.Note($"before {scenario.ScenarioInfo.Title}");

        [AfterScenario]
        public void AfterScenario() => notebook.Note($"after {scenario.ScenarioInfo.Title}");

        [BeforeStep]
        public void BeforeStep() => notebook.Note($"before {scenario.StepContext.StepInfo.StepInstance.Keyword}{scenario.StepContext.StepInfo.StepInstance.Text}");

        [AfterStep]
        public void AfterStep() => notebook.Note($"after {scenario.StepContext.StepInfo.Text}");
    }

    [Binding]
    public sealed class Ordered(Notebook notebook)
    {
        [BeforeScenario]
        public void Third() => notebook.Note("3");

        [BeforeScenario(Order = 2)]
        [AfterScenario(Order = 2)]
        public void Second() => notebook.Note("2");

        [BeforeScenario(Order = 1)]
        [AfterScenario(Order = 1)]
        public void First() => notebook.Note("1");
    }

    [Binding]
    public sealed class Tagged(Notebook notebook, ScenarioContext scenario)
    {
        [BeforeScenario("@lent", "autre")]
        public void Before() => notebook.Note($"before {scenario.ScenarioInfo.Title}");

        [AfterStep("lent")]
        public void After() => notebook.Note($"after step of {scenario.ScenarioInfo.Title}");

        [AfterScenario("autre")]
        public void Never() => notebook.Note("never");
    }

    [Binding]
    public static class OfDmp
    {
        [BeforeFeature("dmp")]
        public static void Before(Notebook notebook) => notebook.Note("dmp");
    }

    [Binding]
    public sealed class BreaksBefore(Notebook notebook, ScenarioContext scenario)
    {
        [BeforeScenario]
        public void Break() => throw new InvalidOperationException("pas prêt");

        [AfterScenario]
        public void After() => notebook.Note($"after, knowing of: {scenario.TestError?.Message}");
    }

    [Binding]
    public sealed class BreaksAfter(Notebook notebook)
    {
        [AfterScenario(Order = 1)]
        public void First()
        {
            notebook.Note("first");
            throw new InvalidOperationException("premier");
        }

        [AfterScenario(Order = 2)]
        public void Second() => throw new InvalidOperationException("second");

        [AfterScenario(Order = 3)]
        public void Last() => notebook.Note("last");
    }

    [Binding]
    public sealed class BreaksBeforeStep(Notebook notebook)
    {
        [BeforeStep]
        public void Break() => throw new InvalidOperationException("non");

        [AfterStep]
        public void After() => notebook.Note("after step");
    }

    [Binding]
    public sealed class BreaksRun
    {
        [BeforeTestRun]
        public static void Break() => throw new InvalidOperationException("non");
    }
}
