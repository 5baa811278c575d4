using System.Globalization;
using System.Text.RegularExpressions;
using Conformance.Reports.Evidence;

namespace Conformance.Reports.Packs.Scanning;

/// <summary>What a NIR (or matricule INS), an RPPS number and an INS-C look like, check digits included.</summary>
internal static partial class IdentityPatterns
{
    public const string Nir = "NIR ou matricule INS";
    public const string Rpps = "RPPS";
    public const string InsC = "INS-C";

    /// <summary>Digits of the shortest of them.</summary>
    public const int Shortest = 11;

    /// <summary>A space, unbreakable or narrow or neither, as UTF-8 reads in Latin-1.</summary>
    private const string Blank = @"(?: |\u00C2\u00A0|\u00E2\u0080\u00AF)?";

    public static readonly IReadOnlyList<string> Kinds = [Nir, Rpps, InsC];

    /// <summary>Identities in a text, without blanks nor the 8 that comes before an RPPS number in an identifiant national, each with its index.</summary>
    /// <param name="text">Bytes read as Latin-1, so that an index is that of a byte.</param>
    public static IEnumerable<(string Kind, string Number, int At)> In(string text)
    {
        foreach (Match match in NirShape().Matches(text))
        {
            if (string.Concat(match.Value.Where(char.IsAsciiLetterOrDigit)) is var number && HasNirKey(number))
                yield return (Nir, number, match.Index);
        }

        foreach (Match match in RppsShape().Matches(text))
        {
            if (LuhnKey.Holds(match.Groups["rpps"].Value))
                yield return (Rpps, match.Groups["rpps"].Value, match.Index);
        }

        foreach (Match match in InsCShape().Matches(text))
            yield return (InsC, match.Value, match.Index);
    }

    /// <summary>Key of a NIR: 97 less the remainder of its thirteen digits, the Corsican departments counting as 19 and 18.</summary>
    private static bool HasNirKey(string number)
    {
        var digits = number[..13].Replace("2A", "19", StringComparison.Ordinal).Replace("2B", "18", StringComparison.Ordinal);
        return long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            && 97 - (value % 97) == long.Parse(number[13..], CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"(?<![0-9A-Za-z]|[0-9]\.)[1-8]" + Blank + "[0-9]{2}" + Blank + "(0[1-9]|1[0-2]|[2-9][0-9])" + Blank + "([0-9]{2}|2[AB])" + Blank + "[0-9]{3}" + Blank + "[0-9]{3}" + Blank + "[0-9]{2}(?![0-9A-Za-z])")]
    private static partial Regex NirShape();

    [GeneratedRegex(@"(?<![0-9A-Za-z+]|[0-9]\.|[0-9A-Fa-f]{4}-)8?(?<rpps>[0-9]{11})(?![0-9A-Za-z]|\.[0-9])")]
    private static partial Regex RppsShape();

    [GeneratedRegex(@"(?<![0-9A-Za-z]|[0-9]\.)[0-9]{22}(?![0-9A-Za-z]|\.[0-9])")]
    private static partial Regex InsCShape();
}
