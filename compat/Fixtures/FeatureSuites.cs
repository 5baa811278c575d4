using NUnit.Framework;
using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;
using NUnit.Framework.Internal.Builders;
using Reqnroll.Execution;
using Reqnroll.Features;

namespace Reqnroll.Fixtures;

/// <summary>From a book of features to what NUnit runs: a suite, its fixtures, their tests.</summary>
internal static class FeatureSuites
{
    private const string Root = "features";

    private static readonly NUnitTestCaseBuilder Cases = new();

    public static SetUpFixture Build(FeatureBook book) => book.Problems.Count > 0 ? RefusalOf(book) : RunOf(book);

    private static SetUpFixture RunOf(FeatureBook book)
    {
        var run = new TestRun(book.Bindings);
        var suite = Named(new SetUpFixture(RunFixture.Type) { Fixture = new RunFixture(run) }, Root, Root);
        foreach (var feature in book.Features)
            suite.Add(FixtureOf(new FeatureRun(feature, run)));
        return suite;
    }

    private static T Named<T>(T test, string name, string fullName)
        where T : Test
    {
        test.Name = name;
        test.FullName = fullName;
        test.Properties.Set(PropertyNames.ParallelScope, ParallelScope.All);
        return test;
    }

    /// <summary>The one failing test. It bears every tag, so that no filter leaves it out.</summary>
    private static SetUpFixture RefusalOf(FeatureBook book)
    {
        const string Name = "The features can be run";
        var fixture = Named(new TestFixture(RefusalFixture.Type, []), Root, Root);
        var test = Named(Cases.BuildTestMethod(RefusalFixture.Refusal, fixture, new TestCaseParameters([book.Problems])), Name, $"{Root}.{Name}");
        foreach (var tag in book.Scenarios.SelectMany(scenario => scenario.Tags).Distinct())
            test.Properties.Add(PropertyNames.Category, tag);
        fixture.Add(test);
        var suite = Named(new SetUpFixture(RefusalFixture.Type), Root, Root);
        suite.Add(fixture);
        return suite;
    }

    private static TestFixture FixtureOf(FeatureRun feature)
    {
        var title = feature.Plan.Info.Title;
        var fixture = Named(new TestFixture(FeatureFixture.Type, [feature]), title, $"{Root}.{title}");
        foreach (var tag in feature.Plan.Info.Tags)
            fixture.Properties.Add(PropertyNames.Category, tag);
        foreach (var scenario in feature.Plan.Scenarios)
            fixture.Add(TestOf(scenario, fixture));
        return fixture;
    }

    private static TestMethod TestOf(ScenarioPlan scenario, TestFixture fixture)
    {
        var parent = scenario.Rule is null ? fixture.FullName : $"{fixture.FullName}.{scenario.Rule}";
        var test = Named(Cases.BuildTestMethod(FeatureFixture.Scenario, fixture, new TestCaseParameters([scenario])), scenario.Name, $"{parent}.{scenario.Name}");
        foreach (var tag in scenario.Info.CombinedTags)
            test.Properties.Add(PropertyNames.Category, tag);
        if (scenario.Ignored)
        {
            test.RunState = RunState.Ignored;
            test.Properties.Set(PropertyNames.SkipReason, "@ignore");
        }

        return test;
    }
}
