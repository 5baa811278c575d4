using System.Security.Cryptography;
using System.Security.Cryptography.Xml;
using System.Xml;

namespace Conformance.Fakes.Dmp;

/// <summary>A document that the manifest of a signature names, with the digest that it had when it was signed.</summary>
/// <param name="Uri">urn:oid: and the uniqueId.</param>
/// <param name="Transforms">Algorithms by which the document was made bytes; none for the bytes as they are.</param>
/// <param name="DigestMethod">Algorithm of the digest.</param>
/// <param name="Digest">The digest.</param>
internal sealed record ManifestReference(string Uri, IReadOnlyList<string> Transforms, string DigestMethod, byte[] Digest)
{
    private static readonly Dictionary<string, HashAlgorithmName> Algorithms = new()
    {
        ["http://www.w3.org/2000/09/xmldsig#sha1"] = HashAlgorithmName.SHA1,
        ["http://www.w3.org/2001/04/xmlenc#sha256"] = HashAlgorithmName.SHA256,
        ["http://www.w3.org/2001/04/xmldsig-more#sha384"] = HashAlgorithmName.SHA384,
        ["http://www.w3.org/2001/04/xmlenc#sha512"] = HashAlgorithmName.SHA512,
    };

    /// <summary>Why a document is not the one that was signed, in French; null when it is.</summary>
    public string? FlawOf(byte[] document)
    {
        if (!Algorithms.TryGetValue(DigestMethod, out var algorithm))
            return $"algorithme d'empreinte {DigestMethod} non admis";
        try
        {
            return CryptographicOperations.HashData(algorithm, Canonical(document)).AsSpan().SequenceEqual(Digest) ? null : "l'empreinte n'est pas celle du document reçu";
        }
        catch (Exception problem) when (problem is XmlException or CryptographicException)
        {
            return $"empreinte incalculable ({problem.Message})";
        }
    }

    private byte[] Canonical(byte[] document)
    {
        if (Transforms.Count == 0)
            return document;
        using var output = (Stream)Canonicalized(document).GetOutput(typeof(Stream));
        using var bytes = new MemoryStream();
        output.CopyTo(bytes);
        return bytes.ToArray();
    }

    private Transform Canonicalized(byte[] document)
    {
        Transform transform = Transforms switch
        {
            [SignedXml.XmlDsigC14NWithCommentsTransformUrl] => new XmlDsigC14NWithCommentsTransform(),
            [SignedXml.XmlDsigC14NTransformUrl] => new XmlDsigC14NTransform(),
            [SignedXml.XmlDsigExcC14NTransformUrl] => new XmlDsigExcC14NTransform(),
            [SignedXml.XmlDsigExcC14NWithCommentsTransformUrl] => new XmlDsigExcC14NWithCommentsTransform(),
            _ => throw new CryptographicException($"transformation {string.Join(", ", Transforms)} non admise"),
        };
        transform.LoadInput(SafeXml.Load(document));
        return transform;
    }
}
