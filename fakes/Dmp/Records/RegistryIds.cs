using System.Globalization;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;

namespace Conformance.Fakes.Dmp;

/// <summary>Identifiers of the registry. The same object gets the same one in every run, so that runs compare.</summary>
internal static class RegistryIds
{
    private const string UrnUuid = "urn:uuid:";

    /// <summary>The identifier that a name always gives, and no other name does.</summary>
    public static string Uuid(params string[] name) => UrnUuid + GuidOf(name);

    /// <summary>The same as an OID, under 2.25.</summary>
    public static string Oid(params string[] name) =>
        "2.25." + new BigInteger(GuidOf(name).ToByteArray(bigEndian: true), isUnsigned: true, isBigEndian: true).ToString(CultureInfo.InvariantCulture);

    /// <summary>As identifiers are compared: lower case.</summary>
    public static string Normal(string id) => IsUuid(id) ? id.ToLowerInvariant() : id;

    public static bool IsUuid(string id) => id.StartsWith(UrnUuid, StringComparison.OrdinalIgnoreCase) && Guid.TryParse(id[UrnUuid.Length..], out _);

    private static Guid GuidOf(string[] name) => new(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('|', name))).AsSpan(0, 16));
}
