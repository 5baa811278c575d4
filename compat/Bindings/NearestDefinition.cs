using F23.StringSimilarity;

namespace Reqnroll.Bindings;

/// <summary>The definition that a step most resembles.</summary>
internal sealed class NearestDefinition(IReadOnlyList<StepDefinition> steps)
{
    private static readonly NormalizedLevenshtein Resemblance = new();

    /// <summary>The nearest definition; null when there is none at all.</summary>
    public string? Of(string text) => steps.MinBy(step => Resemblance.Distance(text, step.Text.Expression))?.ToString();
}
