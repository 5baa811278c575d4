using System.Text.RegularExpressions;

namespace Conformance.Fakes.Mss.Smtp;

/// <summary>A command line: a verb and what follows it.</summary>
/// <param name="Verb">Upper case.</param>
/// <param name="Argument">Rest of the line, trimmed.</param>
internal sealed record Command(string Verb, string Argument)
{
    public static Command Parse(string line)
    {
        var space = line.IndexOf(' ', StringComparison.Ordinal);
        return space < 0 ? new(line.Trim().ToUpperInvariant(), "") : new(line[..space].ToUpperInvariant(), line[(space + 1)..].Trim());
    }
}

/// <summary>The path of MAIL or RCPT, with its parameters.</summary>
/// <param name="Address">Address; empty for the null sender.</param>
/// <param name="Parameters">Value by keyword, in upper case.</param>
internal sealed partial record SmtpPath(string Address, IReadOnlyDictionary<string, string> Parameters)
{
    /// <summary>Reads <c>FROM:&lt;address&gt; KEY=value …</c>; null when malformed.</summary>
    public static SmtpPath? Parse(string keyword, string argument)
    {
        var parts = Syntax().Match(argument);
        if (!parts.Success || !parts.Groups["keyword"].Value.Equals(keyword, StringComparison.OrdinalIgnoreCase))
            return null;

        var parameters = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var pair in parts.Groups["rest"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            parameters[pair.Split('=')[0]] = pair.Contains('=', StringComparison.Ordinal) ? pair[(pair.IndexOf('=', StringComparison.Ordinal) + 1)..] : "";
        return new(parts.Groups["address"].Value, parameters);
    }

    [GeneratedRegex("""^(?<keyword>[A-Za-z]+):\s*<(?:@[^:<>]*:)?(?<address>(?:"[^"<>]*"@|[^<>\s@"]+@)[^<>\s@]+|)>(?<rest>(?:\s+\S+)*)$""")]
    private static partial Regex Syntax();
}
