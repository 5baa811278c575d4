namespace Conformance.Fakes.Dmp;

/// <summary>The rules that the DMP judges a batch by, besides those of its own registry.</summary>
internal static class SubmissionRules
{
    public static IReadOnlyList<ISubmissionRule> All { get; } = [];
}
