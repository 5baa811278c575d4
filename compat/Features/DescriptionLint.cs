using Gherkin.Ast;

namespace Reqnroll.Features;

/// <summary>
/// Finds mistyped keywords. Gherkin takes a line that begins with no keyword, right under a title, for a description:
/// the step or the scenario would vanish without a word.
/// </summary>
internal static class DescriptionLint
{
    public static void Examine(Feature feature, FeatureText text, NearKeywords keywords, List<FeatureProblem> problems)
    {
        foreach (var described in Described(feature))
            foreach (var (line, words) in Lines(described, text))
                if (Meant(described, words, keywords) is { } keyword)
                    problems.Add(new FeatureProblem(text.File, line, $"« {words} » is read as a description: its first word is almost a keyword", keyword));
    }

    private static string? Meant(IHasDescription described, string words, NearKeywords keywords) =>
        keywords.Block(words) ?? (described is StepsContainer || char.IsUpper(words[0]) ? keywords.Step(words) : null);

    private static IEnumerable<IHasDescription> Described(IHasDescription node)
    {
        IEnumerable<IHasDescription> children = node switch
        {
            IHasChildren parent => parent.Children.OfType<IHasDescription>(),
            Scenario scenario => scenario.Examples,
            _ => [],
        };
        return children.SelectMany(Described).Prepend(node);
    }

    private static IEnumerable<(int Line, string Words)> Lines(IHasDescription described, FeatureText text)
    {
        var line = ((IHasLocation)described).Location.Line;
        foreach (var words in (described.Description ?? "").Split('\n').Select(words => words.Trim()).Where(words => words.Length > 0))
        {
            do
                line++;
            while (line <= text.LineCount && text.Line(line) != words);
            yield return (line, words);
        }
    }
}
