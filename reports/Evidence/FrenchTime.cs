using System.Globalization;

namespace Conformance.Reports.Evidence;

/// <summary>Instants and durations as a French reader expects them, in Paris time where the machine knows it.</summary>
internal static class FrenchTime
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    private static readonly TimeZoneInfo? Paris = TimeZoneInfo.TryFindSystemTimeZoneById("Europe/Paris", out var zone) ? zone : null;

    /// <summary>Which time the others are given in.</summary>
    public static string Zone => Paris is null ? "temps universel" : "heure de Paris";

    public static string Day(DateTimeOffset instant) => Day(DateOnly.FromDateTime(Local(instant).DateTime));

    /// <summary>A day of the calendar, the first of a month as it is said.</summary>
    public static string Day(DateOnly day) => day.Day == 1 ? $"1er {day.ToString("MMMM yyyy", French)}" : day.ToString("d MMMM yyyy", French);

    /// <summary>A day in figures, for a table.</summary>
    public static string ShortDay(DateTimeOffset instant) => Local(instant).ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    public static string Instant(DateTimeOffset instant) => $"{Day(instant)} à {Local(instant).ToString("HH:mm:ss", French)}";

    public static string Clock(DateTimeOffset instant) => Local(instant).ToString("HH:mm:ss,fff", French);

    public static string Duration(TimeSpan duration) => duration switch
    {
        { TotalSeconds: < 1 } => string.Create(French, $"{duration.TotalMilliseconds:0} ms"),
        { TotalMinutes: < 1 } => string.Create(French, $"{duration.TotalSeconds:0.0} s"),
        _ => string.Create(French, $"{(int)duration.TotalMinutes} min {duration.Seconds:00} s"),
    };

    /// <summary>Where something stands in a film: minutes and seconds from its start.</summary>
    public static string Offset(TimeSpan offset) => string.Create(French, $"{(int)offset.TotalMinutes}:{offset.Seconds:00}");

    /// <summary>A size with its unit, decimal as a disk and a deposit count it.</summary>
    public static string Size(long bytes) => bytes switch
    {
        < 1_000 => $"{bytes} octets",
        < 1_000_000 => string.Create(French, $"{bytes / 1_000.0:0.#} ko"),
        _ => string.Create(French, $"{bytes / 1_000_000.0:0.#} Mo"),
    };

    private static DateTimeOffset Local(DateTimeOffset instant) => Paris is null ? instant.ToUniversalTime() : TimeZoneInfo.ConvertTime(instant, Paris);
}
