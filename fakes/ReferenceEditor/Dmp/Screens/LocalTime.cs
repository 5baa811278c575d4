using System.Globalization;

namespace ReferenceEditor.Dmp.Screens;

/// <summary>Dates of the DMP, which are universal, as people read them in France.</summary>
internal static class LocalTime
{
    private static readonly TimeZoneInfo Paris = TimeZoneInfo.TryFindSystemTimeZoneById("Europe/Paris", out var zone) ? zone : TimeZoneInfo.Utc;

    /// <summary>Day and time in Paris; a dash when there is none.</summary>
    public static string Show(DateTimeOffset? instant) => instant is { } known
        ? TimeZoneInfo.ConvertTime(known, Paris).ToString("dd/MM/yyyy HH:mm", CultureInfo.InvariantCulture)
        : "—";
}
