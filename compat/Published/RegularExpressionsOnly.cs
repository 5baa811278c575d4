using NUnit.Framework;
using Reqnroll.Bindings.CucumberExpressions;
using Reqnroll.Plugins;
using Reqnroll.UnitTestProvider;

[assembly: RuntimePlugin(typeof(Features.RegularExpressionsOnly))]
[assembly: Parallelizable(ParallelScope.Fixtures)]

namespace Features;

/// <summary>
/// With the published packages only: has Reqnroll read every expression as a regular expression. By itself it takes one such as
/// <c>(un|deux) patients?</c> for a Cucumber expression, which means something else.
/// </summary>
public sealed class RegularExpressionsOnly : IRuntimePlugin, ICucumberExpressionDetector
{
    /// <inheritdoc/>
    public bool IsCucumberExpression(string cucumberExpressionCandidate) => false;

    /// <inheritdoc/>
    public void Initialize(RuntimePluginEvents events, RuntimePluginParameters parameters, UnitTestProviderConfiguration configuration) =>
        events.CustomizeGlobalDependencies += (_, customization) =>
            customization.ObjectContainer.RegisterTypeAs<RegularExpressionsOnly, ICucumberExpressionDetector>();
}
