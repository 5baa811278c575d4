using NUnit.Framework;
using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;
using Reqnroll.Execution;

namespace Reqnroll.Fixtures;

/// <summary>What NUnit does around all the features.</summary>
internal sealed class RunFixture(TestRun run)
{
    public static readonly ITypeInfo Type = new TypeWrapper(typeof(RunFixture));

    [OneTimeSetUp]
    public Task BeginAsync() => run.BeginAsync();

    [OneTimeTearDown]
    public Task EndAsync() => run.EndAsync();
}
