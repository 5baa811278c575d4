using System.Text.RegularExpressions;

namespace Reqnroll.Bindings;

/// <summary>A regular expression that describes a text from its first to its last character.</summary>
internal sealed class WholeText
{
    private readonly Regex _regex;
    private readonly string _start;

    /// <exception cref="ArgumentException">The expression is not one.</exception>
    public WholeText(string expression)
    {
        Expression = expression;
        _regex = new Regex(Anchored(expression), RegexOptions.CultureInvariant);
        _start = LiteralStart(expression);
    }

    public string Expression { get; }

    /// <summary>What the groups that took part captured; null when the text is not described.</summary>
    public string[]? Match(string text)
    {
        if (!text.StartsWith(_start, StringComparison.Ordinal))
            return null;
        var match = _regex.Match(text);
        return match.Success ? [.. match.Groups.Values.Skip(1).Where(group => group.Success).Select(group => group.Value)] : null;
    }

    private static string Anchored(string expression) =>
        (expression.StartsWith('^') ? "" : "^") + expression + (expression.EndsWith('$') ? "" : "$");

    /// <summary>Characters that any text it describes begins with: most expressions are put aside without being run.</summary>
    private static string LiteralStart(string expression)
    {
        var body = expression.TrimStart('^');
        if (body.Contains('|'))
            body = body[..DepthZeroBefore(body)];
        var end = body.IndexOfAny(['\\', '*', '+', '?', '{', '[', '(', ')', '^', '$', '.', '|']);
        if (end < 0)
            return body;
        return body[end] is '*' or '?' or '{' ? body[..Math.Max(0, end - 1)] : body[..end];
    }

    private static int DepthZeroBefore(string body)
    {
        var depth = 0;
        foreach (var character in body)
        {
            depth += character switch { '(' => 1, ')' => -1, _ => 0 };
            if (character == '|' && depth == 0)
                return 0;
        }

        return body.Length;
    }
}
