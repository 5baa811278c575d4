using System.Globalization;

namespace ReferenceEditor.Dmp.Feeding;

/// <summary>Times as the DMP's standards write them.</summary>
internal static class WireTime
{
    /// <summary>XDS: universal time.</summary>
    public static string Xds(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture);

    /// <summary>CDA: time with its offset from universal time.</summary>
    public static string Cda(DateTimeOffset instant) =>
        instant.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture) + instant.ToString("zzz", CultureInfo.InvariantCulture).Replace(":", "", StringComparison.Ordinal);
}
