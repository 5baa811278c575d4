using System.Xml;
using System.Xml.Linq;

namespace Conformance.Reports.Evidence;

/// <summary>XML from elsewhere: no document type, no entity, nothing fetched.</summary>
internal static class SafeXml
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    /// <summary>The document; null for what is not well-formed or asks for more.</summary>
    public static XDocument? Parse(ReadOnlyMemory<byte> content)
    {
        using var stream = new MemoryStream(content.ToArray());
        using var reader = XmlReader.Create(stream, Settings);
        return Load(reader);
    }

    /// <summary>The document; null for what is not well-formed or asks for more.</summary>
    public static XDocument? Parse(string text)
    {
        using var reader = XmlReader.Create(new StringReader(text), Settings);
        return Load(reader);
    }

    private static XDocument? Load(XmlReader reader)
    {
        try
        {
            return XDocument.Load(reader);
        }
        catch (XmlException)
        {
            return null;
        }
    }
}
