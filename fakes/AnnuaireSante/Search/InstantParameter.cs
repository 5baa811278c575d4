using System.Globalization;
using System.Text.RegularExpressions;
using Hl7.Fhir.Model;

namespace Conformance.Fakes.AnnuaireSante.Search;

/// <summary>An instant, compared at the precision that the query gives: a year, a month, a day or more.</summary>
internal sealed partial record InstantParameter(string Name, Func<Resource, DateTimeOffset?> Value) : KnownParameter(Name)
{
    private static readonly string[] Formats = ["yyyy", "yyyy-MM", "yyyy-MM-dd", "yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm:ss"];

    /// <inheritdoc/>
    public override Predicate<Resource> Matching(string modifier, string value)
    {
        var parts = Syntax().Match(value);
        if (!parts.Success || Period(parts.Groups["instant"].Value) is not var (start, end))
            throw new RefusedQueryException($"Invalid date/time format: \"{value}\"");

        var comparison = parts.Groups["prefix"].Value;
        return resource => Value(resource) is { } held && Holds(comparison, held, start, end);
    }

    private static bool Holds(string comparison, DateTimeOffset held, DateTimeOffset start, DateTimeOffset end) => comparison switch
    {
        "ne" => held < start || held >= end,
        "gt" or "sa" => held >= end,
        "ge" => held >= start,
        "lt" or "eb" => held < start,
        "le" => held < end,
        _ => held >= start && held < end,
    };

    private static (DateTimeOffset Start, DateTimeOffset End)? Period(string text)
    {
        if (text.Length > 19)
            return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant) ? (instant, instant.AddSeconds(1)) : null;
        var precision = Array.FindIndex(Formats, format => format.Length == text.Length);
        if (precision < 0 || !DateTimeOffset.TryParseExact(text, Formats[precision], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var start))
            return null;
        return (start, precision switch
        {
            0 => start.AddYears(1),
            1 => start.AddMonths(1),
            2 => start.AddDays(1),
            3 => start.AddMinutes(1),
            _ => start.AddSeconds(1),
        });
    }

    [GeneratedRegex(@"^(?<prefix>eq|ne|gt|ge|lt|le|sa|eb|ap)?(?<instant>\d{4}[-0-9T:.+Z]*)$")]
    private static partial Regex Syntax();
}
