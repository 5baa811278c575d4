using System.Security.Cryptography;
using System.Xml;
using System.Xml.Linq;

namespace Conformance.Fakes.Dmp;

/// <summary>One of the four ways to write XML as bytes that XMLDSig knows: Canonical XML 1.0, inclusive or exclusive, with comments or without.</summary>
/// <param name="Algorithm">Its URI.</param>
/// <param name="PrefixList">Prefixes that the exclusive forms treat as the inclusive ones do, between spaces; empty for none.</param>
internal sealed record CanonicalForm(string Algorithm, string PrefixList = "")
{
    public const string Inclusive = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315";
    public const string Exclusive = "http://www.w3.org/2001/10/xml-exc-c14n#";
    private const string Commented = "WithComments";

    /// <summary>URIs of the four.</summary>
    public static IReadOnlyList<string> Algorithms { get; } = [Inclusive, $"{Inclusive}#{Commented}", Exclusive, Exclusive + Commented];

    /// <summary>The form of what nobody gave one (XMLDSig, 4.4.3.2).</summary>
    public static CanonicalForm Default { get; } = new(Inclusive);

    /// <summary>Whether namespaces are written where they serve alone.</summary>
    public bool IsExclusive => Algorithm.StartsWith(Exclusive, StringComparison.Ordinal);

    /// <summary>Whether comments are written.</summary>
    public bool KeepsComments => Algorithm.EndsWith(Commented, StringComparison.Ordinal);

    /// <summary>Prefixes that the exclusive forms treat as the inclusive ones do; an empty one for the default namespace.</summary>
    public IReadOnlyList<string> Prefixes { get; } =
        [.. PrefixList.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(prefix => prefix == "#default" ? "" : prefix)];

    /// <summary>Reads a CanonicalizationMethod or a Transform.</summary>
    public static CanonicalForm Read(XElement method) =>
        new((string?)method.Attribute("Algorithm") ?? "", (string?)method.Elements().FirstOrDefault(child => child.Name.LocalName == "InclusiveNamespaces")?.Attribute("PrefixList") ?? "");

    /// <summary>Digest of an element as it stands in its document.</summary>
    /// <param name="element">The element, of a document that <see cref="SafeXml"/> loaded.</param>
    /// <param name="hash">Hash to take it by.</param>
    /// <param name="leftOut">Elements left out; null for none.</param>
    /// <exception cref="CryptographicException">The form is none of the four.</exception>
    public byte[] Digest(XElement element, HashAlgorithmName hash, Predicate<XElement>? leftOut = null) =>
        Digest(hash, writer => new CanonicalElement(this, WrittenPrefixes.In(element.Document!), writer, leftOut).Write(element));

    /// <summary>Digest of a whole document, in little memory whatever its length.</summary>
    /// <param name="document">What reads it.</param>
    /// <param name="hash">Hash to take it by.</param>
    /// <param name="listener">Who else hears it; null for nobody.</param>
    /// <exception cref="CryptographicException">The form is none of the four.</exception>
    /// <exception cref="XmlException">The document is not XML.</exception>
    public byte[] Digest(XmlReader document, HashAlgorithmName hash, IDocumentListener? listener = null) =>
        Digest(hash, writer => DocumentPass.Read(document, listener is null ? [new CanonicalStream(this, writer)] : [new CanonicalStream(this, writer), listener]));

    private byte[] Digest(HashAlgorithmName hash, Action<CanonicalWriter> write)
    {
        if (!Algorithms.Contains(Algorithm))
            throw new CryptographicException($"forme canonique {Algorithm} non admise");
        using var digest = IncrementalHash.CreateHash(hash);
        using var output = new CanonicalOutput(digest);
        write(new CanonicalWriter(this, output));
        output.Flush();
        return digest.GetHashAndReset();
    }
}
