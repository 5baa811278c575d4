using System.Security.Cryptography;

namespace Conformance.Fakes.Dmp;

/// <summary>The bytes of a document in the repository, with what the registry says of them.</summary>
/// <param name="Bytes">The bytes, as received.</param>
internal sealed record StoredContent(byte[] Bytes)
{
    public const string Repository = "1.2.250.1.213.4.1.1.1.2";

    /// <summary>SHA-1 in lower case, as XDS asks.</summary>
#pragma warning disable CA5350 // XDS.b names SHA-1; nothing is trusted on it.
    public string Hash { get; } = Convert.ToHexStringLower(SHA1.HashData(Bytes));
#pragma warning restore CA5350
}
