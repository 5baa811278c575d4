using System.Xml;
using System.Xml.Linq;

namespace ReferenceEditor.Dmp;

/// <summary>Reads XML that comes from elsewhere: no DTD, no external entity, bounded size.</summary>
internal static class SafeXml
{
    private const int MaxCharacters = 20_000_000;

    /// <summary>Parses a document.</summary>
    /// <exception cref="XmlException">It is not well-formed, declares a DTD, or is too large.</exception>
    public static XDocument Parse(Stream content)
    {
        using var reader = XmlReader.Create(content, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = MaxCharacters,
        });
        return XDocument.Load(reader);
    }

    /// <summary>Parses a document.</summary>
    /// <exception cref="XmlException">It is not well-formed, declares a DTD, or is too large.</exception>
    public static XDocument Parse(byte[] content) => Parse(new MemoryStream(content));
}
