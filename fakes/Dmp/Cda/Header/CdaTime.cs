using System.Globalization;
using System.Text.RegularExpressions;

namespace Conformance.Fakes.Dmp;

/// <summary>Times of HL7 V3: local digits with their offset from UTC.</summary>
internal static partial class CdaTime
{
    /// <summary>Whether a time goes to the second and says its offset.</summary>
    public static bool IsWhole(string time) => Whole().IsMatch(time);

    /// <summary>
    /// The same time as XDS writes it: UTC when it says its offset, its digits as they stand when it goes to the day at most. Null when it does not read.
    /// </summary>
    public static string? ToXds(string time)
    {
        if (Parts().Match(time) is not { Success: true } match)
            return null;
        var (digits, offset) = (match.Groups["digits"].Value, match.Groups["offset"].Value);
        return offset.Length == 0 ? digits : Utc(digits, offset);
    }

    private static string? Utc(string digits, string offset)
    {
        var form = "yyyyMMddHHmmss"[..Math.Min(digits.Length, 14)];
        return digits.Length >= 10 && DateTimeOffset.TryParseExact(digits + offset.Insert(3, ":"), form + "zzz", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read)
            ? read.UtcDateTime.ToString(form, CultureInfo.InvariantCulture)
            : null;
    }

    [GeneratedRegex(@"^[0-9]{14}(\.[0-9]+)?[+-][0-9]{4}$")]
    private static partial Regex Whole();

    [GeneratedRegex(@"^(?<digits>[0-9]{4,14})(\.[0-9]+)?(?<offset>([+-][0-9]{4})?)$")]
    private static partial Regex Parts();
}
