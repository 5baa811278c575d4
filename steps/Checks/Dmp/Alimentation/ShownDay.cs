using System.Globalization;
using System.Text.RegularExpressions;

namespace Conformance.Steps.Checks.Dmp.Alimentation;

/// <summary>Days as screens and messages write them.</summary>
internal static partial class ShownDay
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");
    private static readonly TimeZoneInfo Paris = TimeZoneInfo.TryFindSystemTimeZoneById("Europe/Paris", out var zone) ? zone : TimeZoneInfo.Utc;

    /// <summary>The first day that a text shows, in figures or in French words; null when it shows none.</summary>
    public static DateOnly? OnScreen(string text)
    {
        foreach (Match match in Written().Matches(text))
        {
            if (DateOnly.TryParseExact(match.Value.Replace('.', '/').Replace("1er", "1", StringComparison.Ordinal), ["d/M/yyyy", "d-M-yyyy", "yyyy-MM-dd", "d MMMM yyyy", "d MMM yyyy"], French, DateTimeStyles.AllowWhiteSpaces, out var day))
                return day;
        }

        return null;
    }

    /// <summary>The day in Paris of a time of HL7 or XDS; a time without offset is universal, as XDS has it. Null when it does not say a day.</summary>
    public static DateOnly? OnTheWire(string? time)
    {
        if (time is null || HasTime().Match(time) is not { Success: true } match)
            return DateOnly.TryParseExact(time?.Trim() ?? "", "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

        var offset = match.Groups["offset"] is { Success: true, Value: var written } ? written : "+0000";
        return DateTimeOffset.TryParseExact(match.Groups["time"].Value.PadRight(14, '0') + offset.Insert(3, ":"), "yyyyMMddHHmmsszzz", CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant)
            ? DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, Paris).DateTime)
            : null;
    }

    /// <summary>A day as people read it in France.</summary>
    public static string Words(this DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}(?:er)?\s\p{L}+\.?\s\d{4}")]
    private static partial Regex Written();

    [GeneratedRegex(@"^\s*(?<time>\d{10}(?:\d{2}){0,2})(?:\.\d+)?(?<offset>[+-]\d{4})?\s*$")]
    private static partial Regex HasTime();
}
