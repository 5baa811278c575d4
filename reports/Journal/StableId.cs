using System.Security.Cryptography;
using System.Text;

namespace Conformance.Reports.Journal;

/// <summary>Identifiers drawn from what they name: the same run judged again writes the same files.</summary>
internal static class StableId
{
    /// <summary>A version 8 UUID (RFC 9562, section 5.8) from the SHA-256 of a name.</summary>
    public static Guid Uuid(string name)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(name))[..16];
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }

    /// <summary>32 hexadecimal digits from a name, as Allure's own adapters make them.</summary>
    public static string Digest(string name) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..32];
}
