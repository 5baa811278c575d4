using System.Text.RegularExpressions;

namespace Conformance.Fakes.AnnuaireSante.Search;

/// <summary>Name and values of the parameters of a search, as received: from the URL and, with POST, from the form.</summary>
internal sealed partial record Query(IReadOnlyList<QueryParameter> Parameters)
{
    /// <summary>Parameters that shape the answer instead of choosing resources.</summary>
    private static readonly HashSet<string> Shaping = ["_count", "_pretty", "_format", "_total", "_include", "_revinclude", "_elements"];

    public IEnumerable<QueryParameter> Criteria => Parameters.Where(parameter => !Shaping.Contains(parameter.Name));

    public string? Last(string name) => Parameters.LastOrDefault(parameter => parameter.Name == name)?.Value;

    public IEnumerable<string> All(string name) => Parameters.Where(parameter => parameter.Name == name).SelectMany(parameter => parameter.Values);

    /// <summary>Reads what stands after the question mark, or a form.</summary>
    public static IEnumerable<QueryParameter> Read(string text) =>
        text.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Select(Parameter);

    private static QueryParameter Parameter(string pair)
    {
        var equals = pair.IndexOf('=', StringComparison.Ordinal);
        return equals < 0 ? new(Key(pair), "") : new(Key(pair[..equals]), Decode(pair[(equals + 1)..]));
    }

    /// <summary>A key; the type that a chain may name says nothing here, each reference having one.</summary>
    private static string Key(string text) => TypeOfAChain().Replace(Decode(text), ".");

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));

    [GeneratedRegex(@":(Practitioner|Organization)\.")]
    private static partial Regex TypeOfAChain();
}

/// <summary>A parameter as received.</summary>
/// <param name="Key">Name with its modifier and its chain.</param>
/// <param name="Value">Whole value, commas included.</param>
internal sealed record QueryParameter(string Key, string Value)
{
    /// <summary>Name without its modifier: for a chain, that of the whole chain.</summary>
    public string Name => Key.Split(':')[0];

    /// <summary>Modifier without its colon, or empty.</summary>
    public string Modifier => Key.LastIndexOf(':') is var colon and > 0 && Key.IndexOf('.', colon) < 0 ? Key[(colon + 1)..] : "";

    /// <summary>The values of which one is enough: a comma that a backslash escapes does not part them.</summary>
    public IReadOnlyList<string> Values => [.. SplitAtCommas(Value)];

    private static IEnumerable<string> SplitAtCommas(string value)
    {
        var current = new System.Text.StringBuilder();
        for (var at = 0; at < value.Length; at++)
        {
            if (value[at] == '\\' && at + 1 < value.Length)
                current.Append(value[++at]);
            else if (value[at] == ',')
            {
                yield return current.ToString();
                current.Clear();
            }
            else
                current.Append(value[at]);
        }

        yield return current.ToString();
    }
}
