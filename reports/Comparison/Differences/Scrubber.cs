using System.Text.RegularExpressions;

namespace Conformance.Reports.Comparison.Differences;

/// <summary>Puts stable tokens in place of what changes from run to run: ‹patient 1›, ‹uuid 2›, ‹maintenant›.</summary>
/// <remarks>
/// Tokens of one text are numbered in their order of appearance, so that equal values stay equal and distinct ones distinct: a date that becomes
/// the same as another one, or today's, still shows.
/// </remarks>
internal sealed partial class Scrubber(People people, RunMoments moments)
{
    private readonly Regex? _people = people.Values.Any()
        ? new Regex($@"(?<![\p{{L}}\p{{N}}])({string.Join('|', people.Values.Select(Regex.Escape))})(?![\p{{L}}\p{{N}}])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)
        : null;

    /// <summary>Normalises the lines of one text.</summary>
    public IReadOnlyList<string> Scrub(IEnumerable<string> lines)
    {
        var seen = new Dictionary<string, Dictionary<string, int>>();
        return [.. lines.Select(line => Varying().Replace(WithoutPeople(line), match => Token(match, seen)))];
    }

    /// <summary>Normalises one line.</summary>
    public string Scrub(string line) => Scrub([line])[0];

    private string WithoutPeople(string line) => _people?.Replace(line, match => $"‹{people.TokenOf(match.Value)}›") ?? line;

    private string Token(Match match, Dictionary<string, Dictionary<string, int>> seen)
    {
        var kind = match.Groups.Values.Skip(1).First(group => group.Success && group.Name != "0").Name;
        if (kind is "base64" && !LooksDrawn(match.Value))
            return match.Value;
        if (kind is "instant" && moments.IsNow(match.Value))
            return "‹maintenant›";
        if (kind is "date" && moments.IsToday(match.Value))
            return "‹aujourd'hui›";
        var known = seen.TryGetValue(kind, out var values) ? values : seen[kind] = [];
        return $"‹{kind} {(known.TryGetValue(match.Value, out var rank) ? rank : known[match.Value] = known.Count + 1)}›";
    }

    /// <summary>A long path or name has neither padding nor such a mixture; a key, a digest or a signature has.</summary>
    private static bool LooksDrawn(string value) => value.EndsWith('=') || (value.Any(char.IsAsciiLetterUpper) && value.Any(char.IsAsciiLetterLower) && value.Any(char.IsAsciiDigit));

    [GeneratedRegex(
        """
        (?<jeton>eyJ[\w-]+\.[\w-]+\.[\w-]*)
        |(?<uuid>(?:urn:uuid:)?_?[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12})
        |(?<oid>(?<![\w.])\d+(?:\.\d+)*\.\d{9,}(?:\.(?:\d+|‹[^›]+›))*)
        |(?<instant>(?<!\d)\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?
            |(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),[ ]\d\d?[ ]\w{3}[ ]\d{4}[ ]\d\d:\d\d:\d\d(?:[ ](?:GMT|[+-]\d{4}))?
            |(?<!\d)(?:19|20)\d{12}(?:[+-]\d{4})?(?!\d)
            |(?<!\d)\d\d/\d\d/\d{4}(?:,?[ ](?:à[ ])?)\d\d[:h]\d\d(?::\d\d)?)
        |(?<date>(?<!\d)\d{4}-\d\d-\d\d(?!\d)|(?<!\d)\d\d/\d\d/\d{4}(?!\d)|(?<![\d.])(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?![\d.]))
        |(?<port>(?<=(?:127\.0\.0\.1|localhost|\[::1\]):)\d{2,5})
        |(?<heure>(?<![\d:])\d\d:\d\d(?::\d\d)?(?![\d:]))
        |(?<ins>(?<!\d)[1-8]\d{14}(?!\d))
        |(?<empreinte>(?<![0-9A-Fa-f])[0-9A-Fa-f]{16,}(?![0-9A-Fa-f]))
        |(?<base64>(?<![\w+/])[A-Za-z0-9+/]{22,}={1,2}|(?<![\w+/])[A-Za-z0-9+/_-]{40,})
        |(?<=(?:Message-ID|Content-ID|In-Reply-To|References):\s*)(?<message><[^<>\s]+>)
        |(?<=boundary=)(?<frontiere>"[^"]+"|[^;\s]+)
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Varying();
}
