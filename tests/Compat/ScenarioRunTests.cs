using Conformance.Compat.Tests.Support;
using NUnit.Framework.Interfaces;
using Reqnroll;

namespace Conformance.Compat.Tests;

public sealed class ScenarioRunTests
{
    [Test]
    public async Task Steps_after_one_that_broke_are_left_out() =>
        (await Play.Feature(Written.Scenario("Soit un pas", "Quand tout casse", "Alors un pas"), typeof(Steps))).Notes.Should().Equal("step", "after: cassé");

    [Test]
    public async Task A_failure_tells_file_line_and_step() =>
        (await Play.Feature(Written.Scenario("Soit un pas", "Quand tout casse"), typeof(Steps))).Failure.Message.Should()
            .StartWith("DMP/UX.feature:5: Quand tout casse").And.Contain("System.InvalidOperationException: cassé");

    [Test]
    public async Task Errors_of_step_and_hooks_stand_in_one_message() =>
        (await Play.Feature(Written.Scenario("Quand tout casse"), typeof(Steps), typeof(BreaksToo))).Failure.Message.Should().ContainAll("cassé", "[AfterScenario] BreaksToo.After", "aussi");

    [Test]
    public async Task An_assertion_is_a_failure_and_speaks_for_itself()
    {
        var failure = (ResultStateException)(await Play.Feature(Written.Scenario("Alors rien ne va"), typeof(Steps))).Failure;
        failure.ResultState.Should().Be(ResultState.Failure);
        failure.Message.Should().Contain("attendu : ouvert").And.NotContain(nameof(AssertionException));
    }

    [Test]
    public async Task Any_other_exception_is_an_error_with_its_own_stack()
    {
        var failure = (ResultStateException)(await Play.Feature(Written.Scenario("Quand tout casse"), typeof(Steps))).Failure;
        failure.ResultState.Should().Be(ResultState.Error);
        failure.StackTrace.Should().Contain(nameof(Steps.BreakAsync));
    }

    [TestCase("Quand une tâche casse")]
    [TestCase("Quand une tâche de valeur casse")]
    public async Task Asynchronous_steps_are_awaited(string step) => (await Play.Steps(step, typeof(Steps))).Failure.Message.Should().Contain("plus tard");

    [Test]
    public async Task An_inner_exception_is_told() =>
        (await Play.Steps("Quand une cause se cache", typeof(Steps))).Failure.Message.Should().Contain("----> System.IO.IOException: disque");

    [Test]
    public async Task A_scenario_knows_what_its_file_says()
    {
        var play = await Play.Feature(
            "# language: fr\n@f\nFonctionnalité: Dossier\n@s @t\nPlan du scénario: Ouvrir <n>\ndu texte\nQuand on raconte\n@e\nExemples:\n| n |\n| 3 |", typeof(Telling));
        play.Notes.Should().Equal("Ouvrir 3", "du texte", "s,t,e", "s,t,e,f", "3", "When on raconte", "Dossier fr-FR f DMP");
    }

    [Test]
    public async Task A_step_knows_its_table_and_its_text()
    {
        var play = await Play.Feature(Written.Scenario("Soit une table :", "| a |", "| 1 |", "Et un texte :", "```", "bonjour", "```"), typeof(Attached));
        play.Notes.Should().Equal("1", "bonjour");
    }

    [Test]
    public async Task Values_are_kept_by_type_and_by_name() => (await Play.Steps("Soit des valeurs", typeof(Keeping))).Failures.Should().BeEmpty();

    [Binding]
    public sealed class Steps(Notebook notebook, ScenarioContext scenario)
    {
        [StepDefinition(@"un pas")]
        public void Step() => notebook.Note("step");

        [When(@"tout casse")]
        public async Task BreakAsync()
        {
            await Task.CompletedTask;
            throw new InvalidOperationException("cassé");
        }

        [Then(@"rien ne va")]
        public static void Assertion() => throw new AssertionException("attendu : ouvert");

        [When(@"une tâche casse")]
        public static async Task LaterAsync()
        {
            await Task.Yield();
            throw new InvalidOperationException("plus tard");
        }

        [When(@"une tâche de valeur casse")]
        public static async ValueTask ValueLaterAsync()
        {
            await Task.Yield();
            throw new InvalidOperationException("plus tard");
        }

        [When(@"une cause se cache")]
        public static void Hide() => throw new InvalidOperationException("dehors", new IOException("disque"));

        [AfterScenario]
        public void After()
        {
            if (scenario.TestError is not null)
                notebook.Note($"after: {scenario.TestError.Message}");
        }
    }

    [Binding]
    public sealed class BreaksToo
    {
        [AfterScenario]
        public void After() => throw new InvalidOperationException("aussi");
    }

    [Binding]
    public sealed class Telling(Notebook notebook, ScenarioContext scenario, FeatureContext feature)
    {
        [When(@"on raconte")]
        public void Tell()
        {
            var info = scenario.ScenarioInfo;
            notebook.Note(info.Title);
            notebook.Note(info.Description.Trim());
            notebook.Note(string.Join(',', info.Tags));
            notebook.Note(string.Join(',', info.CombinedTags));
            notebook.Note((string)info.Arguments["n"]!);
            notebook.Note($"{scenario.StepContext.StepInfo.StepDefinitionType} {scenario.StepContext.StepInfo.Text}");
            notebook.Note($"{feature.FeatureInfo.Title} {feature.FeatureInfo.Language} {feature.FeatureInfo.Tags.Single()} {feature.FeatureInfo.FolderPath}");
        }
    }

    [Binding]
    public sealed class Attached(Notebook notebook, ScenarioContext scenario)
    {
        [Given(@"une table :")]
        public void Table(Table table) => notebook.Note(scenario.StepContext.StepInfo.Table == table ? table.Rows[0]["a"] : "another");

        [Given(@"un texte :")]
        public void Text(string text) => notebook.Note(scenario.StepContext.StepInfo.MultilineText == text ? text : "another");
    }

    [Binding]
    public sealed class Keeping(ScenarioContext scenario)
    {
        [Given(@"des valeurs")]
        public void Keep()
        {
            scenario.Set(new Uri("urn:a"));
            scenario.Set(3, "nombre");
            scenario.Get<Uri>().Should().Be(new Uri("urn:a"));
            scenario.Get<int>("nombre").Should().Be(3);
            scenario.TryGetValue<string>("nombre", out _).Should().BeFalse();
            scenario.TryGetValue<Uri>(out var kept).Should().BeTrue();
            kept.Should().NotBeNull();
        }
    }
}
