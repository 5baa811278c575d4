using System.Security.Cryptography;
using System.Xml;
using System.Xml.Linq;

namespace Conformance.Fakes.Dmp;

/// <summary>One of the four ways to write XML as bytes that XMLDSig knows: Canonical XML 1.0, inclusive or exclusive, with comments or without.</summary>
/// <param name="Algorithm">Its URI.</param>
/// <param name="Prefixes">Prefixes that the exclusive forms treat as the inclusive ones do, between spaces; empty for none.</param>
internal sealed record CanonicalForm(string Algorithm, string Prefixes = "")
{
    public const string Inclusive = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315";
    public const string Exclusive = "http://www.w3.org/2001/10/xml-exc-c14n#";
    private const string Commented = "WithComments";

    private static readonly string Xml = XNamespace.Xml.NamespaceName;

    /// <summary>URIs of the four.</summary>
    public static IReadOnlyList<string> Algorithms { get; } = [Inclusive, $"{Inclusive}#{Commented}", Exclusive, Exclusive + Commented];

    /// <summary>The form of what nobody gave one (XMLDSig, 4.4.3.2).</summary>
    public static CanonicalForm Default { get; } = new(Inclusive);

    /// <summary>Whether namespaces are written where they serve alone.</summary>
    public bool IsExclusive => Algorithm.StartsWith(Exclusive, StringComparison.Ordinal);

    /// <summary>Whether comments are written.</summary>
    public bool KeepsComments => Algorithm.EndsWith(Commented, StringComparison.Ordinal);

    /// <summary>Reads a CanonicalizationMethod or a Transform.</summary>
    public static CanonicalForm Read(XmlElement method) =>
        new(method.GetAttribute("Algorithm"), method.ChildNodes.OfType<XmlElement>().FirstOrDefault(child => child.LocalName == "InclusiveNamespaces")?.GetAttribute("PrefixList") ?? "");

    /// <summary>Digest of an element as it stands in its document.</summary>
    /// <param name="element">The element.</param>
    /// <param name="hash">Hash to take it by.</param>
    /// <param name="leftOut">Elements left out; null for none.</param>
    /// <exception cref="CryptographicException">The form is none of the four.</exception>
    public byte[] Digest(XmlElement element, HashAlgorithmName hash, Predicate<XmlReader>? leftOut = null)
    {
        using var reader = new XmlNodeReader(element);
        return Digest(reader, hash, IsExclusive ? [] : InheritedBy(element), leftOut);
    }

    /// <summary>Digest of a whole document, in little memory whatever its length.</summary>
    /// <exception cref="CryptographicException">The form is none of the four.</exception>
    /// <exception cref="XmlException">The document is not XML.</exception>
    public byte[] Digest(XmlReader document, HashAlgorithmName hash) => Digest(document, hash, [], null);

    private byte[] Digest(XmlReader reader, HashAlgorithmName hash, IReadOnlyList<CanonicalAttribute> inherited, Predicate<XmlReader>? leftOut)
    {
        if (!Algorithms.Contains(Algorithm))
            throw new CryptographicException($"forme canonique {Algorithm} non admise");
        using var digest = IncrementalHash.CreateHash(hash);
        using var output = new CanonicalOutput(digest);
        new CanonicalWriter(this, output, leftOut).Write(reader, inherited);
        output.Flush();
        return digest.GetHashAndReset();
    }

    /// <summary>In the inclusive forms an element has the attributes of XML itself that those around it have: xml:lang, xml:space.</summary>
    private static IReadOnlyList<CanonicalAttribute> InheritedBy(XmlElement element)
    {
        var found = new List<CanonicalAttribute>();
        for (var above = element.ParentNode as XmlElement; above is not null; above = above.ParentNode as XmlElement)
            found.AddRange(above.Attributes.Cast<XmlAttribute>().Where(attribute => attribute.NamespaceURI == Xml).Select(attribute => new CanonicalAttribute(attribute.Name, attribute.LocalName, Xml, attribute.Value)));
        return [.. found.DistinctBy(attribute => attribute.Name).Where(attribute => !element.HasAttribute(attribute.LocalName, Xml))];
    }
}
