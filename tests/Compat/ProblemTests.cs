using Conformance.Compat.Tests.Support;
using Reqnroll;

namespace Conformance.Compat.Tests;

public sealed class ProblemTests
{
    [Test]
    public void An_undefined_step_is_told_with_the_nearest_definition() => Of("Soit un dossier ouver").Should().Equal(
        "DMP/UX.feature:4: no definition matches the Given step « un dossier ouver » — nearest: [Given] \"un dossier ouvert\" (Steps.Open)");

    [Test]
    public void An_ambiguous_step_names_both_methods() => Of("Soit un dossier double").Should().Equal(
        "DMP/UX.feature:4: « un dossier double » is ambiguous: [Given] \"un dossier (double)\" (Steps.Double) and [Given] \"un (.*) double\" (Steps.Doubled) both match");

    [Test]
    public void A_missing_table_is_told() => Of("Soit des dossiers :").Should().Equal(
        "DMP/UX.feature:4: Steps.Several takes 1 argument(s) and the step gives 0: a table or a doc string is missing under the step — nearest: [Given] \"des dossiers :\" (Steps.Several)");

    [Test]
    public void A_table_that_no_argument_takes_is_told() =>
        Of("Soit un dossier ouvert", "| a |", "| 1 |").Should().ContainSingle().Which.Should().StartWith("DMP/UX.feature:4: Steps.Open takes 0 argument(s) and the step gives 1");

    [Test]
    public void A_group_too_many_is_told() =>
        Of("Soit le dossier de A B").Should().ContainSingle().Which.Should().StartWith("DMP/UX.feature:4: Steps.Named takes 1 argument(s) and the step gives 2");

    [Test]
    public void A_table_with_two_columns_of_one_name_is_told() =>
        Of("Soit des dossiers :", "| a | a |", "| 1 | 2 |").Should().Equal("DMP/UX.feature:4: the table has two columns « a »");

    [Test]
    public void What_gherkin_cannot_read_is_told_with_the_nearest_keyword() => Of("Soit un dossier ouvert", "Quant le dossier s'ouvre").Should().ContainSingle()
        .Which.Should().StartWith("DMP/UX.feature:5: Gherkin cannot read this: ").And.EndWith("— nearest: Quand");

    [TestCase("Quant le professionnel ouvre", "Quand")]
    [TestCase("quand le professionnel ouvre", "Quand")]
    [TestCase("Étant doné que le dossier", "Étant donné que")]
    [TestCase("Alor le dossier s'ouvre", "Alors")]
    public void A_mistyped_step_under_a_title_is_told(string line, string keyword) => Of(line, "Soit un dossier ouvert").Should().Equal(
        $"DMP/UX.feature:4: « {line} » is read as a description: its first word is almost a keyword — nearest: {keyword}");

    [TestCase("Scenari0: Suite", "Scénario:")]
    [TestCase("Scénario : Suite", "Scénario:")]
    [TestCase("scénario: Suite", "Scénario:")]
    [TestCase("Contexe: du dossier", "Contexte:")]
    [TestCase("Plan du scenario : Suite", "Plan du scénario:")]
    public void A_mistyped_title_under_a_title_is_told(string line, string keyword) => Of(line, "Soit un dossier ouvert").Should().Equal(
        $"DMP/UX.feature:4: « {line} » is read as a description: its first word is almost a keyword — nearest: {keyword}");

    [Test]
    public void A_mistyped_title_under_the_feature_is_told_at_its_line() =>
        Written.Problems(Written.Feature("", "Pour voir.", "# un commentaire", "Senario: A", "", "Scénario: B", "Soit un dossier ouvert"), typeof(Steps)).Should()
            .ContainSingle().Which.Should().StartWith("DMP/UX.feature:6: « Senario: A »");

    [Test]
    public void A_description_in_plain_words_is_no_problem() =>
        Of("Le dossier est ouvert, et le professionnel voit : l'état du DMP.", "Voir aussi le guide.", "Soit un dossier ouvert").Should().BeEmpty();

    [Test]
    public void Two_scenarios_of_one_title_are_told() =>
        Written.Problems(Written.Feature("Scénario: A", "Soit un dossier ouvert", "Règle: R", "Scénario: A", "Soit un dossier ouvert"), typeof(Steps)).Should()
            .Equal("DMP/UX.feature:6: the title « A » is already that of the scenario of line 3");

    [Test]
    public void A_scenario_that_would_prove_nothing_is_told() =>
        Written.Problems(Written.Feature("Scénario: A"), typeof(Steps)).Should().Equal("DMP/UX.feature:3: this scenario has no step: it would pass and prove nothing");

    [Test]
    public void A_feature_without_scenario_is_told() => Written.Problems(Written.Feature(), typeof(Steps)).Should().Equal("DMP/UX.feature:2: this feature has no scenario");

    [Test]
    public void An_empty_file_is_told() => Written.Problems("", typeof(Steps)).Should().Equal("DMP/UX.feature: this file holds no feature");

    [Test]
    public void An_outline_without_examples_is_told() =>
        Written.Problems(Written.Feature("Plan du scénario: A", "Soit un dossier ouvert"), typeof(Steps)).Should().Equal("DMP/UX.feature:3: this outline has no examples — nearest: Exemples:");

    [Test]
    public void Examples_without_lines_are_told() =>
        Written.Problems(Written.Feature("Plan du scénario: A", "Soit un dossier ouvert", "Exemples:", "| a |"), typeof(Steps)).Should()
            .Equal("DMP/UX.feature:5: these examples have no line: nothing would run");

    [Test]
    public void A_placeholder_without_column_is_told_with_the_nearest() =>
        Written.Problems(Written.Feature("Plan du scénario: A", "Soit un dossier <etat>", "Exemples:", "| patient | état |", "| X | ouvert |"), typeof(Steps)).Should()
            .Contain("DMP/UX.feature:4: the examples have no column « etat » — nearest: état");

    [Test]
    public void An_invalid_expression_is_told_with_its_method() =>
        Written.Problems(Written.Scenario("Soit un dossier ouvert"), typeof(Steps), typeof(Invalid)).Should().ContainSingle().Which.Should().StartWith("Invalid.Step: this is no regular expression: ");

    [TestCase(typeof(InstanceRunHook), "InstanceRunHook.Before: a [BeforeTestRun] hook is static")]
    [TestCase(typeof(RunHookOfScenario), "RunHookOfScenario.Before: a [BeforeTestRun] hook has no scenario and no feature to take")]
    [TestCase(typeof(FeatureHookOfScenario), "FeatureHookOfScenario.After: a [AfterFeature] hook has no scenario to take")]
    [TestCase(typeof(HookOfWords), "HookOfWords.Before: a hook cannot be given String words: its parameters are contexts and concrete classes")]
    [TestCase(typeof(StepThatReturns), "StepThatReturns.Step: a step or a hook returns void, Task or ValueTask, not Int32")]
    [TestCase(typeof(TransformationOfNothing), "TransformationOfNothing.Of: a transformation returns what it makes")]
    public void A_binding_of_the_wrong_shape_is_told(Type binding, string problem) =>
        Written.Problems(Written.Scenario("Soit un dossier ouvert"), typeof(Steps), binding).Should().Equal(problem);

    [Test]
    public void A_folder_without_features_is_told()
    {
        using var files = new FeatureFiles();
        Reqnroll.Features.FeatureBook.Open(Reqnroll.Bindings.BindingCatalogue.Of(), files.Folder).Problems.Single().Message.Should().Be("this folder holds no feature file");
    }

    [Test]
    public void Two_features_of_one_title_are_told()
    {
        using var files = new FeatureFiles(("a.feature", Written.Scenario("Soit un dossier ouvert")), ("b.feature", Written.Scenario("Soit un dossier ouvert")));
        Reqnroll.Features.FeatureBook.Open(Reqnroll.Bindings.BindingCatalogue.Of(typeof(Steps)), files.Folder).Problems.Single().ToString()
            .Should().Be("b.feature: the title « Dossier » is already that of the feature of a.feature");
    }

    [Test]
    public void All_is_told_at_once_in_the_order_of_the_lines() =>
        Written.Book(Written.Feature("Contexte:", "Soit rien", "Scénario: A", "Quant rien", "Soit rien", "Scénario: A", "Soit un dossier double"), typeof(Steps))
            .Problems.Select(problem => problem.Line).Should().Equal(4, 6, 7, 8, 9);

    private static string[] Of(params string[] steps) => Written.Problems(Written.Scenario(steps), typeof(Steps));

    [Binding]
    public static class Steps
    {
        [Given(@"un dossier ouvert")]
        public static void Open()
        {
        }

        [Given(@"un dossier (double)")]
        public static void Double(string word) => _ = word;

        [Given(@"un (.*) double")]
        public static void Doubled(string word) => _ = word;

        [Given(@"des dossiers :")]
        public static void Several(DataTable table) => _ = table;

        [Given(@"le dossier de (\w) (\w)")]
        public static void Named(string name) => _ = name;
    }

    [Binding]
    public static class Invalid
    {
        [Given(@"un (dossier")]
        public static void Step()
        {
        }
    }

    [Binding]
    public sealed class InstanceRunHook
    {
        [BeforeTestRun]
        public void Before()
        {
        }
    }

    [Binding]
    public static class RunHookOfScenario
    {
        [BeforeTestRun]
        public static void Before(ScenarioContext scenario) => _ = scenario;
    }

    [Binding]
    public static class FeatureHookOfScenario
    {
        [AfterFeature]
        public static void After(ScenarioContext scenario) => _ = scenario;
    }

    [Binding]
    public static class HookOfWords
    {
        [BeforeScenario]
        public static void Before(string words) => _ = words;
    }

    [Binding]
    public static class StepThatReturns
    {
        [Given(@"un nombre")]
        public static int Step() => 3;
    }

    [Binding]
    public static class TransformationOfNothing
    {
        [StepArgumentTransformation]
        public static void Of(string words) => _ = words;
    }
}
