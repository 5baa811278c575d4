using System.Security;
using Conformance.Reports.Merging;
using Conformance.Steps.Running;
using NUnit;
using NUnit.Framework.Api;
using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;

namespace Conformance.Cli.Running;

/// <summary>Plays the scenarios of the steps assembly through NUnit, in this process.</summary>
internal static class ScenarioRunner
{
    /// <summary>Plays.</summary>
    /// <param name="preuves">Preuves whose scenarios are played.</param>
    /// <param name="finished">Scenarios among them that a resumed run has already played.</param>
    /// <param name="workers">Scenarios at a time.</param>
    /// <param name="progress">Who is told.</param>
    /// <param name="cancellation">Stops after the scenarios under way.</param>
    public static void Run(IReadOnlyList<string> preuves, IReadOnlyList<FinishedScenario> finished, int workers, IProgress progress, CancellationToken cancellation)
    {
        if (preuves.Count == 0)
            return;

        var runner = new NUnitTestAssemblyRunner(new DefaultTestAssemblyBuilder());
        runner.Load(typeof(Campaign).Assembly, new Dictionary<string, object> { [FrameworkPackageSettings.NumberOfTestWorkers] = workers });
        var filter = TestFilter.FromXml(Filter(preuves, finished));
        progress.Begin(runner.CountTestCases(filter));
        using (cancellation.Register(() => runner.StopRun()))
            runner.Run(new ScenarioListener(progress), filter);
    }

    /// <summary>The scenarios that bear some preuves, with all the preuves that they bear.</summary>
    public static IReadOnlyList<PlayedScenario> Scenarios(IReadOnlyList<string> preuves)
    {
        var runner = new NUnitTestAssemblyRunner(new DefaultTestAssemblyBuilder());
        runner.Load(typeof(Campaign).Assembly, new Dictionary<string, object>());
        return [.. Leaves(runner.ExploreTests(TestFilter.FromXml(Filter(preuves, [])))).Select(Played)];
    }

    private static IEnumerable<ITest> Leaves(ITest test) => test.IsSuite ? test.Tests.SelectMany(Leaves) : [test];

    private static PlayedScenario Played(ITest test)
    {
        var lineage = Lineage(test).ToList();
        var feature = lineage.Find(ancestor => ancestor is TestFixture)?.FullName ?? test.FullName;
        return new PlayedScenario(feature, [.. lineage.SelectMany(ancestor => ancestor.Properties[PropertyNames.Category].OfType<string>()).Distinct()]);
    }

    private static IEnumerable<ITest> Lineage(ITest test)
    {
        for (var at = test; at is not null; at = at.Parent)
            yield return at;
    }

    private static string Filter(IEnumerable<string> preuves, IReadOnlyList<FinishedScenario> finished) =>
        $"<filter><and><or>{string.Concat(preuves.Select(Category))}</or>{string.Concat(finished.Select(Except))}</and></filter>";

    private static string Category(string preuve) => $"<cat>{SecurityElement.Escape(preuve)}</cat>";

    private static string Except(FinishedScenario scenario)
    {
        var title = SecurityElement.Escape(scenario.Title);
        return $"<not><and><or><name>{title}</name><prop name=\"Description\">{title}</prop></or>{Category(scenario.Preuve)}</and></not>";
    }

    private sealed class ScenarioListener(IProgress progress) : ITestListener
    {
        public void TestStarted(ITest test)
        {
        }

        public void TestFinished(ITestResult result)
        {
            if (!result.Test.IsSuite)
                progress.Done(result.Test.Name, result.ResultState.Status is TestStatus.Passed);
        }

        public void TestOutput(TestOutput output)
        {
        }

        public void SendMessage(TestMessage message)
        {
        }
    }
}
