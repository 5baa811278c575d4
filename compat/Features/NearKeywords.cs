using System.Globalization;
using System.Text;
using F23.StringSimilarity;
using Gherkin;

namespace Reqnroll.Features;

/// <summary>Recognises lines that begin almost like a keyword.</summary>
internal sealed class NearKeywords(GherkinDialect dialect)
{
    private static readonly Damerau Distance = new();
    private static readonly string[] EnglishBlocks = ["Feature", "Rule", "Background", "Scenario", "Scenario Outline", "Examples"];

    private readonly string[] _blocks =
    [
        .. dialect.FeatureKeywords, .. dialect.RuleKeywords, .. dialect.BackgroundKeywords,
        .. dialect.ScenarioKeywords, .. dialect.ScenarioOutlineKeywords, .. dialect.ExamplesKeywords,
    ];

    private readonly string[] _steps = [.. dialect.StepKeywords.Select(keyword => keyword.Trim()).Where(keyword => keyword.Length > 1).Distinct()];

    /// <summary>Keywords of the language that a file says it is in, even one that cannot be read.</summary>
    public static NearKeywords Of(FeatureText text)
    {
        var dialects = new GherkinDialectProvider("en");
        var first = text.Line(1).Split(':', 2);
        var language = first is [var comment, var name] && comment.StartsWith('#') && comment.Contains("language", StringComparison.Ordinal) ? name.Trim() : "en";
        try
        {
            return new NearKeywords(dialects.GetDialect(language, null));
        }
        catch (ParserException)
        {
            return new NearKeywords(dialects.DefaultDialect);
        }
    }

    /// <summary>The keyword perhaps meant at the start of a line, of either kind.</summary>
    public string? Meant(string line) => Block(line) ?? Step(line);

    /// <summary>The keyword of a block that a line resembles: <c>Scenari0: …</c>, <c>Scénario : …</c>.</summary>
    public string? Block(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon < 1)
            return null;
        var head = Folded(line[..colon]);
        var meant = Nearest(head, _blocks) ?? (EnglishBlocks.Any(keyword => Folded(keyword) == head) ? _blocks[0] : null);
        return meant is null ? null : meant + ":";
    }

    /// <summary>The keyword of a step that a line resembles: <c>Quant le professionnel…</c>.</summary>
    public string? Step(string line)
    {
        var words = line.Replace('’', '\'').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return _steps
            .OrderByDescending(keyword => keyword.Length)
            .ThenBy(keyword => Distance.Distance(Start(words, keyword), keyword))
            .FirstOrDefault(keyword => Folded(Start(words, keyword)) is var start && start.Length > 0 && IsNear(start, Folded(keyword)));
    }

    private static string? Nearest(string head, IEnumerable<string> keywords) =>
        keywords.Where(keyword => IsNear(head, Folded(keyword))).MinBy(keyword => Distance.Distance(head, Folded(keyword)));

    /// <summary>As many words as the keyword has; of its last one, as many letters when it ends with an apostrophe.</summary>
    private static string Start(string[] words, string keyword)
    {
        var count = keyword.Count(character => character == ' ') + 1;
        var start = words.Length > count || (words.Length == count && keyword.EndsWith('\'')) ? string.Join(' ', words.Take(count)) : "";
        return keyword.EndsWith('\'') && start.IndexOf('\'') is var quote and >= 0 ? start[..(quote + 1)] : start;
    }

    private static bool IsNear(string text, string keyword) => Distance.Distance(text, keyword) <= Tolerated(keyword.Length);

    private static int Tolerated(int length) => length switch { < 4 => 0, < 8 => 1, _ => 2 };

    private static string Folded(string text) =>
        string.Concat(text.Trim().Normalize(NormalizationForm.FormD).Where(IsNoAccent)).ToLowerInvariant();

    private static bool IsNoAccent(char character) => CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark;
}
