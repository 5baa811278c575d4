using System.Globalization;
using System.Numerics;

namespace ReferenceEditor.Dmp.Feeding;

/// <summary>OIDs of the product, and new ones under the arc of UUIDs.</summary>
internal static class Oids
{
    /// <summary>Fictional source of the product's submissions.</summary>
    public const string Source = "1.2.250.1.999.7.1";

    /// <summary>Fictional domain of the hospital's own patient identifiers.</summary>
    public const string HospitalPatients = Source + ".2";

    public static string New(TimeProvider clock)
    {
        var bytes = Guid.CreateVersion7(clock.GetUtcNow()).ToByteArray(bigEndian: true);
        return string.Create(CultureInfo.InvariantCulture, $"2.25.{new BigInteger(bytes, isUnsigned: true, isBigEndian: true)}");
    }
}
