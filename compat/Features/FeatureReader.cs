using System.Globalization;
using Gherkin;
using Gherkin.Ast;

namespace Reqnroll.Features;

/// <summary>From the text of a feature file to the scenarios that it asks for.</summary>
internal static class FeatureReader
{
    /// <summary>Reads a file; notes what is wrong and gives null when it is not Gherkin.</summary>
    public static FeaturePlan? Read(FeatureText text, List<FeatureProblem> problems)
    {
        if (Parse(text, problems)?.Feature is not { } feature)
            return null;

        var dialect = new GherkinDialectProvider("en").GetDialect(feature.Language, null);
        DescriptionLint.Examine(feature, text, new NearKeywords(dialect), problems);
        ScenarioLint.Examine(feature, text, dialect, problems);
        return PlanOf(feature, text);
    }

    private static GherkinDocument? Parse(FeatureText text, List<FeatureProblem> problems)
    {
        try
        {
            var document = new Parser().Parse(new StringReader(text.Content));
            if (document.Feature is null)
                problems.Add(new FeatureProblem(text.File, 0, "this file holds no feature"));
            return document;
        }
        catch (ParserException wrong)
        {
            problems.AddRange(SyntaxErrors.Of(wrong, text, NearKeywords.Of(text)));
            return null;
        }
    }

    private static FeaturePlan PlanOf(Feature feature, FeatureText text)
    {
        var folder = Path.GetDirectoryName(text.File) ?? "";
        var culture = CultureInfo.CreateSpecificCulture(feature.Language);
        var info = new FeatureInfo(culture, folder, feature.Name, feature.Description ?? "", TagNames.Of(feature.Tags));
        return new FeaturePlan(info, text.File, [.. new ScenarioExpansion(feature, text.File).Scenarios()]);
    }
}
