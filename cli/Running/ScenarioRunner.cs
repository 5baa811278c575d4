using System.Security;
using Conformance.Steps.Running;
using NUnit;
using NUnit.Framework.Api;
using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;

namespace Conformance.Cli.Running;

/// <summary>Plays the scenarios of the steps assembly through NUnit, in this process.</summary>
internal static class ScenarioRunner
{
    public static void Run(IReadOnlyList<string> preuves, int workers, IProgress progress, CancellationToken cancellation)
    {
        if (preuves.Count == 0)
            return;

        var runner = new NUnitTestAssemblyRunner(new DefaultTestAssemblyBuilder());
        runner.Load(typeof(Campaign).Assembly, new Dictionary<string, object> { [FrameworkPackageSettings.NumberOfTestWorkers] = workers });
        var filter = TestFilter.FromXml(Filter(preuves));
        progress.Begin(runner.CountTestCases(filter));
        using (cancellation.Register(() => runner.StopRun()))
            runner.Run(new ScenarioListener(progress), filter);
    }

    private static string Filter(IEnumerable<string> preuves) =>
        $"<filter><or>{string.Concat(preuves.Select(preuve => $"<cat>{SecurityElement.Escape(preuve)}</cat>"))}</or></filter>";

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
