using System.Xml.Linq;
using Conformance.Fakes.Hosting;

namespace Conformance.Fakes.Dmp;

/// <summary>The bytes of a document in the repository, with what the registry says of them.</summary>
/// <param name="bytes">The bytes, as received.</param>
/// <param name="hash">SHA-1 in lower case, as XDS asks.</param>
/// <param name="outline">What was read in them; null when nobody did, or when they are not XML.</param>
internal sealed class StoredContent(MessageContent bytes, string hash, XElement? outline)
{
    public const string Repository = "1.2.250.1.213.4.1.1.1.2";

    private readonly WeakReference<XElement?> _outline = new(outline);

    /// <summary>The bytes.</summary>
    public MessageContent Bytes => bytes;

    /// <summary>SHA-1 in lower case.</summary>
    public string Hash => hash;

    /// <summary>Root of the document, long texts cut; null when it is not XML. It is forgotten when memory is cleared, and read again.</summary>
    public XElement? Outline => _outline.TryGetTarget(out var read) ? read : Reread();

    /// <summary>Whether a document has the same bytes, as far as XDS can tell.</summary>
    public bool IsThatOf(DocumentContent other) => bytes.Length == other.Bytes.Length && hash == other.Sha1;

    private XElement? Reread()
    {
        var read = XmlOutline.Read(bytes);
        _outline.SetTarget(read);
        return read;
    }
}
