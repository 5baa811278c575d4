using NUnit.Framework;
using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;
using Reqnroll.Execution;
using Reqnroll.Features;

namespace Reqnroll.Fixtures;

/// <summary>What NUnit does with one feature.</summary>
internal sealed class FeatureFixture(FeatureRun feature)
{
    public static readonly ITypeInfo Type = new TypeWrapper(typeof(FeatureFixture));

    public static readonly IMethodInfo Scenario = new MethodWrapper(typeof(FeatureFixture), nameof(PlayAsync));

    [OneTimeSetUp]
    public Task BeginAsync() => feature.BeginAsync();

    [OneTimeTearDown]
    public Task EndAsync() => feature.EndAsync();

    public Task PlayAsync(ScenarioPlan scenario) => new ScenarioRun(scenario, feature).PlayAsync();
}
