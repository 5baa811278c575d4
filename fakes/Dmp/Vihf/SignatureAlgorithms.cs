using System.Security.Cryptography;

namespace Conformance.Fakes.Dmp;

/// <summary>The only algorithms that a VIHF signature may name; each is safe on hostile XML.</summary>
internal static class SignatureAlgorithms
{
    private static readonly Dictionary<string, HashAlgorithmName> Names = new()
    {
        ["http://www.w3.org/2000/09/xmldsig#sha1"] = HashAlgorithmName.SHA1,
        ["http://www.w3.org/2001/04/xmlenc#sha256"] = HashAlgorithmName.SHA256,
        ["http://www.w3.org/2001/04/xmldsig-more#sha384"] = HashAlgorithmName.SHA384,
        ["http://www.w3.org/2001/04/xmlenc#sha512"] = HashAlgorithmName.SHA512,
        ["http://www.w3.org/2000/09/xmldsig#rsa-sha1"] = HashAlgorithmName.SHA1,
        ["http://www.w3.org/2001/04/xmldsig-more#rsa-sha256"] = HashAlgorithmName.SHA256,
        ["http://www.w3.org/2001/04/xmldsig-more#rsa-sha384"] = HashAlgorithmName.SHA384,
        ["http://www.w3.org/2001/04/xmldsig-more#rsa-sha512"] = HashAlgorithmName.SHA512,
    };

    /// <summary>How a signature leaves itself out of what it covers.</summary>
    public const string Enveloped = "http://www.w3.org/2000/09/xmldsig#enveloped-signature";

    public static readonly IReadOnlySet<string> Canonicalizations = new HashSet<string> { CanonicalForm.Exclusive };

    public static readonly IReadOnlySet<string> Transforms = new HashSet<string> { CanonicalForm.Exclusive, Enveloped };

    public static IReadOnlySet<string> Signatures { get; } = Names.Keys.Where(IsSignature).ToHashSet();

    public static IReadOnlySet<string> Digests { get; } = Names.Keys.Where(name => !IsSignature(name)).ToHashSet();

    /// <summary>What the references of a submission set's signature may name: digests, and the four ways to make XML canonical.</summary>
    public static readonly IReadOnlySet<string> OfSets = Digests.Concat(CanonicalForm.Algorithms).ToHashSet();

    /// <summary>Name of the hash that a digest or a signature is made with.</summary>
    /// <exception cref="CryptographicException">The algorithm is none of those known.</exception>
    public static HashAlgorithmName NameOf(string algorithm) =>
        Names.TryGetValue(algorithm, out var name) ? name : throw new CryptographicException($"algorithme {algorithm} non admis");

    /// <summary>Whether an algorithm is based on SHA-1.</summary>
    public static bool IsSha1(string algorithm) => algorithm.EndsWith("sha1", StringComparison.Ordinal);

    private static bool IsSignature(string algorithm) => algorithm.Contains("#rsa-", StringComparison.Ordinal);
}
