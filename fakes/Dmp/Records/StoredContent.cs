using System.Security.Cryptography;
using Conformance.Fakes.Hosting;

namespace Conformance.Fakes.Dmp;

/// <summary>The bytes of a document in the repository, with what the registry says of them.</summary>
/// <param name="Bytes">The bytes, as received.</param>
/// <param name="Hash">SHA-1 in lower case, as XDS asks.</param>
internal sealed record StoredContent(MessageContent Bytes, string Hash)
{
    public const string Repository = "1.2.250.1.213.4.1.1.1.2";

    /// <summary>Whether a document has the same bytes, as far as XDS can tell.</summary>
    public bool IsThatOf(DocumentContent other) => Bytes.Length == other.Bytes.Length && Hash == Convert.ToHexStringLower(other.Digest(HashAlgorithmName.SHA1));
}
