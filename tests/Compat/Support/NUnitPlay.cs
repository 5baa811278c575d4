using System.Reflection;
using NUnit;
using NUnit.Framework.Api;
using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;

namespace Conformance.Compat.Tests.Support;

/// <summary>Runs a suite through NUnit itself, on a thread that knows nothing of the test under way.</summary>
internal static class NUnitPlay
{
    public static Task<ITestResult> RunAsync(TestSuite suite, string filter = "<filter/>")
    {
        var runner = new NUnitTestAssemblyRunner(new OneSuite(suite));
        using (ExecutionContext.SuppressFlow())
            return Task.Factory.StartNew(() => Run(runner, filter), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    public static IEnumerable<ITestResult> Tests(ITestResult result) => result.Test.IsSuite ? result.Children.SelectMany(Tests) : [result];

    private static ITestResult Run(NUnitTestAssemblyRunner runner, string filter)
    {
        runner.Load(typeof(NUnitPlay).Assembly, new Dictionary<string, object> { [FrameworkPackageSettings.NumberOfTestWorkers] = 2 });
        return runner.Run(TestListener.NULL, TestFilter.FromXml(filter));
    }

    private sealed class OneSuite(TestSuite suite) : ITestAssemblyBuilder
    {
        public ITest Build(Assembly assembly, IDictionary<string, object> options)
        {
            var whole = new TestAssembly(assembly, "features.dll");
            whole.Add(suite);
            return whole;
        }

        public ITest Build(string assemblyName, IDictionary<string, object> options) => throw new NotSupportedException();
    }
}
