using Conformance.Compat.Tests.Support;
using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;
using Reqnroll;
using Reqnroll.Fixtures;

namespace Conformance.Compat.Tests;

public sealed class FeatureFixturesTests
{
    private const string Feature = """
        # language: fr
        @DMP/UX.12
        Fonctionnalité: Dossier « A »
          @DMP/UX.12.01 @DMP/UX.14-BIS.01.01
          Scénario: Il s'ouvre
            Soit un pas
          @ignore
          Scénario: Plus tard
            Soit un pas
          Règle: Une règle
            Scénario: Il casse
              Quand tout casse
        """;

    [Test]
    public void A_feature_is_a_fixture_and_a_scenario_a_test() =>
        Tests(Suite(Feature)).Select(test => test.FullName).Should().Equal(
            "features.Dossier « A ».Il s'ouvre", "features.Dossier « A ».Plus tard", "features.Dossier « A ».Une règle.Il casse");

    [Test]
    public void The_title_is_the_name_of_the_test() => Tests(Suite(Feature)).First().Name.Should().Be("Il s'ouvre");

    [Test]
    public void Tags_are_categories_to_the_letter() =>
        Tests(Suite(Feature)).First().Properties[PropertyNames.Category].Cast<string>().Should().Equal("DMP/UX.12.01", "DMP/UX.14-BIS.01.01", "DMP/UX.12");

    [Test]
    public void Ignore_skips_a_scenario() =>
        Tests(Suite(Feature)).Select(test => test.RunState).Should().Equal(RunState.Runnable, RunState.Ignored, RunState.Runnable);

    [Test]
    public void Everything_may_run_at_the_same_time()
    {
        var suite = Suite(Feature);
        Tests(suite).Concat(suite.Tests).Append(suite).Should().OnlyContain(test => ParallelScope.All.Equals(test.Properties.Get(PropertyNames.ParallelScope)));
    }

    [Test]
    public async Task NUnit_runs_them_and_tells_what_broke()
    {
        var results = NUnitPlay.Tests(await NUnitPlay.RunAsync(Suite(Feature))).ToList();
        results.Select(result => result.ResultState.Status).Should().BeEquivalentTo([TestStatus.Passed, TestStatus.Skipped, TestStatus.Failed]);
        results.Single(result => result.FailCount == 1).Message.Should().StartWith("DMP/UX.feature:12: Quand tout casse");
    }

    [Test]
    public async Task A_category_chooses_scenarios()
    {
        var result = await NUnitPlay.RunAsync(Suite(Feature), "<filter><cat>DMP/UX.14-BIS.01.01</cat></filter>");
        NUnitPlay.Tests(result).Select(test => test.Name).Should().Equal("Il s'ouvre");
    }

    [Test]
    public async Task The_run_begins_and_ends_once_whatever_part_of_it_runs()
    {
        using var files = new FeatureFiles(("a.feature", Written.Scenario("Soit une fois")), ("b.feature", Written.Scenario("Soit une fois", "Et une fois").Replace("Dossier", "Autre", StringComparison.Ordinal)));
        Once.Log.Clear();
        var suite = FeatureSuites.Build(Reqnroll.Features.FeatureBook.Open(Reqnroll.Bindings.BindingCatalogue.Of(typeof(Once)), files.Folder));
        (await NUnitPlay.RunAsync(suite)).FailCount.Should().Be(0);
        Once.Log.Should().StartWith("begin").And.EndWith("end").And.HaveCount(5);
    }

    [Test]
    public async Task Scenarios_run_at_the_same_time()
    {
        var feature = Written.Feature("Scénario: A", "Soit une rencontre", "Scénario: B", "Soit une rencontre");
        (await NUnitPlay.RunAsync(Suite(feature, typeof(Meeting)))).PassCount.Should().Be(2);
    }

    [Test]
    public async Task A_hook_that_breaks_before_the_feature_fails_its_scenarios()
    {
        var result = await NUnitPlay.RunAsync(Suite(Written.Scenario("Soit un pas"), typeof(BreaksFeature)));
        NUnitPlay.Tests(result).Single().Message.Should().Contain("pas prêt");
    }

    [Test]
    public async Task Problems_make_one_failing_test_that_lists_them_all_and_nothing_runs()
    {
        var results = NUnitPlay.Tests(await NUnitPlay.RunAsync(Suite(Feature.Replace("un pas", "un pa", StringComparison.Ordinal)))).ToList();
        results.Should().ContainSingle().Which.ResultState.Status.Should().Be(TestStatus.Failed);
        results[0].Message.Should().StartWith("No scenario runs: 2 problem(s)").And.ContainAll("DMP/UX.feature:6: ", "DMP/UX.feature:9: ");
    }

    [Test]
    public async Task No_filter_leaves_the_problems_out()
    {
        var suite = Suite(Feature.Replace("un pas", "un pa", StringComparison.Ordinal));
        (await NUnitPlay.RunAsync(suite, "<filter><cat>DMP/UX.14-BIS.01.01</cat></filter>")).FailCount.Should().Be(1);
    }

    [Test]
    public void The_folder_beside_the_assembly_is_read()
    {
        var suite = new FeatureFixturesAttribute().BuildFrom(new TypeWrapper(typeof(Reqnroll.Features.FeatureBook))).Single();
        Tests(suite).Single().Name.Should().Be("The features can be run");
    }

    private static TestSuite Suite(string feature, params Type[] bindings) => FeatureSuites.Build(Written.Book(feature, [typeof(Steps), .. bindings]));

    private static IEnumerable<ITest> Tests(ITest test) => test.IsSuite ? test.Tests.SelectMany(Tests) : [test];

    [Binding]
    public static class Steps
    {
        [Given(@"un pas")]
        public static void Step()
        {
        }

        [When(@"tout casse")]
        public static void Break() => throw new InvalidOperationException("cassé");
    }

    [Binding]
    public static class Once
    {
        internal static readonly System.Collections.Concurrent.ConcurrentQueue<string> Log = [];

        [BeforeTestRun]
        public static void Begin() => Log.Enqueue("begin");

        [AfterTestRun]
        public static void End() => Log.Enqueue("end");

        [Given(@"une fois")]
        public static void Step() => Log.Enqueue("step");
    }

    [Binding]
    public static class Meeting
    {
        private static readonly Barrier Both = new(2);

        [Given(@"une rencontre")]
        public static void Meet() => Both.SignalAndWait(TimeSpan.FromSeconds(20)).Should().BeTrue("each scenario waits for the other");
    }

    [Binding]
    public static class BreaksFeature
    {
        [BeforeFeature]
        public static void Break() => throw new InvalidOperationException("pas prêt");
    }
}
