using NUnit.Framework;
using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;
using Reqnroll.Features;

namespace Reqnroll.Fixtures;

/// <summary>Makes NUnit fixtures of the feature files that stand in the folder <c>features</c> beside the assembly of the class it marks.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class FeatureFixturesAttribute : NUnitAttribute, IFixtureBuilder2
{
    /// <summary>Builds one suite that holds a fixture a feature, or one failing test when something is wrong with the features.</summary>
    public IEnumerable<TestSuite> BuildFrom(ITypeInfo typeInfo)
    {
        var assembly = typeInfo.Assembly;
        var folder = Path.Combine(Path.GetDirectoryName(assembly.Location)!, "features");
        return [FeatureSuites.Build(FeatureBook.Open(assembly, folder))];
    }

    /// <inheritdoc cref="BuildFrom(ITypeInfo)"/>
    public IEnumerable<TestSuite> BuildFrom(ITypeInfo typeInfo, IPreFilter filter) => BuildFrom(typeInfo);
}
