using Reqnroll.Fixtures;

namespace Features;

/// <summary>Where NUnit finds the features: compiled into each assembly that imports Gherkin.targets.</summary>
[FeatureFixtures]
internal sealed class FeatureFixtures;
