using Gherkin;

namespace Reqnroll.Features;

/// <summary>What the Gherkin parser refuses, as problems.</summary>
internal static class SyntaxErrors
{
    public static IEnumerable<FeatureProblem> Of(ParserException wrong, FeatureText text, NearKeywords keywords)
    {
        var errors = wrong is CompositeParserException several ? several.Errors : [wrong];
        return errors.Select(error => Told(error, text, keywords));
    }

    private static FeatureProblem Told(ParserException error, FeatureText text, NearKeywords keywords)
    {
        var line = error.Location?.Line ?? 0;
        return new FeatureProblem(text.File, line, $"Gherkin cannot read this: {WithoutPlace(error.Message)}", keywords.Meant(text.Line(Math.Max(1, line))));
    }

    private static string WithoutPlace(string message) =>
        message.StartsWith('(') && message.IndexOf("): ", StringComparison.Ordinal) is var end and > 0 ? message[(end + 3)..] : message;
}
