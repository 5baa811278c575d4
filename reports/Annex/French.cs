using System.Globalization;

namespace Conformance.Reports.Annex;

/// <summary>Days as a French document writes them.</summary>
internal static class French
{
    private static readonly CultureInfo Culture = CultureInfo.GetCultureInfo("fr-FR");

    public static string Day(DateOnly day) => day.Day == 1 ? $"1er {day.ToString("MMMM yyyy", Culture)}" : day.ToString("d MMMM yyyy", Culture);

    public static string Day(DateTimeOffset instant) => Day(DateOnly.FromDateTime(instant.UtcDateTime));

    public static string ShortDay(DateTimeOffset instant) => instant.UtcDateTime.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
