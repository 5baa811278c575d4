using System.Globalization;

namespace Conformance.Reports.Comparison.Differences;

/// <summary>Tells what a run dated of itself from what it dates otherwise: "now" may fall on the same second twice, or not, and says nothing; the date of an act does.</summary>
/// <param name="from">When the run began.</param>
/// <param name="to">When it ended.</param>
internal sealed class RunMoments(DateTimeOffset from, DateTimeOffset to)
{
    private const string French = "dd/MM/yyyy";

    /// <summary>Wide enough for a time zone that is not written and for the end of an assertion, narrower than a day.</summary>
    private static readonly TimeSpan Margin = TimeSpan.FromHours(12);

    private static readonly string[] Written =
    [
        "yyyyMMddHHmmss", "yyyyMMddHHmmsszzz", "yyyyMMddHHmmsszz00", "r", $"{French} HH:mm", $"{French} HH:mm:ss", $"{French} 'à' HH:mm", $"{French} 'à' HH:mm:ss", $"{French} 'à' HH'h'mm",
    ];

    private static readonly string[] Days = ["yyyy-MM-dd", French, "yyyyMMdd"];

    /// <summary>Whether an instant is one of the run's own.</summary>
    public bool IsNow(string instant) => Read(instant) is { } moment && moment > from - Margin && moment < to + Margin;

    /// <summary>Whether a date is that of the run.</summary>
    public bool IsToday(string date) =>
        DateOnly.TryParseExact(date, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day >= DateOnly.FromDateTime(from.DateTime) && day <= DateOnly.FromDateTime(to.DateTime);

    private static DateTimeOffset? Read(string instant) =>
        DateTimeOffset.TryParseExact(instant, Written, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
        || (instant.Contains('T', StringComparison.Ordinal) && DateTimeOffset.TryParse(instant, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out moment)) ? moment : null;
}
