using System.Security.Cryptography;
using System.Xml;

namespace Conformance.Fakes.Dmp;

/// <summary>A document that the manifest of a signature names, with the digest that it had when it was signed.</summary>
/// <param name="Uri">urn:oid: and the uniqueId.</param>
/// <param name="Transforms">Algorithms by which the document was made bytes; none for the bytes as they are.</param>
/// <param name="DigestMethod">Algorithm of the digest.</param>
/// <param name="Digest">The digest.</param>
internal sealed record ManifestReference(string Uri, IReadOnlyList<string> Transforms, string DigestMethod, byte[] Digest)
{
    /// <summary>Why a document is not the one that was signed, in French; null when it is.</summary>
    public string? FlawOf(DocumentContent document)
    {
        if (!SignatureAlgorithms.Digests.Contains(DigestMethod))
            return $"algorithme d'empreinte {DigestMethod} non admis";
        try
        {
            return DigestOf(document).AsSpan().SequenceEqual(Digest) ? null : "l'empreinte n'est pas celle du document reçu";
        }
        catch (Exception problem) when (problem is XmlException or CryptographicException)
        {
            return $"empreinte incalculable ({problem.Message})";
        }
    }

    private byte[] DigestOf(DocumentContent document)
    {
        var hash = SignatureAlgorithms.NameOf(DigestMethod);
        if (Transforms.Count == 0)
            return document.Digest(hash);
        if (Transforms is not [var algorithm])
            throw new CryptographicException($"transformations {string.Join(", ", Transforms)} non admises");
        return document.Digest(new CanonicalForm(algorithm), hash);
    }
}
