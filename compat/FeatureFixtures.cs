using NUnit.Framework;
using Reqnroll.Fixtures;

namespace Features;

/// <summary>
/// Where NUnit finds the features: compiled into each assembly that imports Gherkin.targets.
/// NUnit's engine passes over assemblies that do not refer to NUnit; the second attribute makes this one do.
/// </summary>
[FeatureFixtures]
[Parallelizable(ParallelScope.All)]
internal sealed class FeatureFixtures;
