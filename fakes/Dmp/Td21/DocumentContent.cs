using System.Security.Cryptography;
using System.Xml;
using System.Xml.Linq;
using Conformance.Fakes.Hosting;

namespace Conformance.Fakes.Dmp;

/// <summary>A document of a batch: its bytes, and what is read in them, once however many rules look.</summary>
/// <param name="bytes">Its bytes, in memory when they are few, in a file when they are many.</param>
internal sealed class DocumentContent(MessageContent bytes)
{
    private readonly Lazy<SetSignature> _signature = new(() => SetSignature.Read(bytes));
    private Lazy<XElement?> _outline = new(() => XmlOutline.Read(bytes));

    public MessageContent Bytes => bytes;

    /// <summary>Its root, long texts cut; null when it is not XML, or not one that is safe to read.</summary>
    public XElement? Outline => _outline.Value;

    /// <summary>The same when somebody has asked for it; else null.</summary>
    public XElement? OutlineSoFar => _outline.IsValueCreated ? _outline.Value : null;

    /// <summary>The document read as the signature of a batch.</summary>
    public SetSignature Signature => _signature.Value;

    /// <summary>SHA-1 of its bytes in lower case, as XDS asks.</summary>
    public string Sha1 => Convert.ToHexStringLower(Digest(HashAlgorithmName.SHA1));

    /// <summary>A digest of its bytes.</summary>
    public byte[] Digest(HashAlgorithmName algorithm)
    {
        using var stream = bytes.Open();
        return CryptographicOperations.HashData(algorithm, stream);
    }

    /// <summary>A digest of it in a canonical form. Its outline comes along where nobody has asked for it yet: the text of a large document is parsed once.</summary>
    /// <exception cref="CryptographicException">The form is not one of XMLDSig.</exception>
    /// <exception cref="XmlException">It is not XML, or not one that is safe to read.</exception>
    public byte[] Digest(CanonicalForm form, HashAlgorithmName algorithm)
    {
        using var reader = SafeXml.Read(bytes);
        if (_outline.IsValueCreated)
            return form.Digest(reader, algorithm);
        var outline = new XmlOutline();
        var digest = form.Digest(reader, algorithm, outline);
        _outline = new Lazy<XElement?>(outline.Root);
        return digest;
    }
}
