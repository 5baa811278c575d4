using System.Globalization;

namespace ReferenceEditor.Dmp.Screens;

/// <summary>Dates of the DMP, which are universal, as people read them in France.</summary>
internal static class LocalTime
{
    private static readonly TimeZoneInfo Paris = TimeZoneInfo.TryFindSystemTimeZoneById("Europe/Paris", out var zone) ? zone : TimeZoneInfo.Utc;

    /// <summary>The day that it is in Paris.</summary>
    public static DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, Paris).DateTime);

    /// <summary>When a day begins in Paris, in universal time.</summary>
    public static DateTime StartOf(DateOnly day) => TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(TimeOnly.MinValue), Paris);

    /// <summary>Day and time in Paris; a dash when there is none.</summary>
    public static string Show(DateTimeOffset? instant) => instant is { } known
        ? TimeZoneInfo.ConvertTime(known, Paris).ToString("dd/MM/yyyy HH:mm", CultureInfo.InvariantCulture)
        : "—";
}
