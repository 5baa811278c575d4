using NUnit.Framework;
using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;
using Reqnroll.Features;

namespace Reqnroll.Fixtures;

/// <summary>What NUnit runs in the place of features that have something wrong.</summary>
internal sealed class RefusalFixture
{
    public static readonly ITypeInfo Type = new TypeWrapper(typeof(RefusalFixture));

    public static readonly IMethodInfo Refusal = new MethodWrapper(typeof(RefusalFixture), nameof(Refuse));

    public static void Refuse(IReadOnlyList<FeatureProblem> problems) => throw new AssertionException(
        $"No scenario runs: {problems.Count} problem(s) in the features.{Environment.NewLine}{string.Join(Environment.NewLine, problems)}");
}
