using System.Xml;
using System.Xml.Linq;

namespace Conformance.Fakes.Dmp;

/// <summary>Reads XML from strangers: no DTD, no entity, no resolver, bounded in size and depth.</summary>
internal static class SafeXml
{
    private const int DeepestElement = 100;
    private const long MostCharacters = 20_000_000;

    /// <summary>Loads a document with its white space, for signatures are over it.</summary>
    /// <exception cref="XmlException">Not XML, or XML that only an attacker writes.</exception>
    public static XmlDocument Load(byte[] content)
    {
        RefuseDepth(content);
        using var reader = Open(content);
        var document = new XmlDocument { PreserveWhitespace = true, XmlResolver = null };
        document.Load(reader);
        return document;
    }

    /// <summary>The same element, for reading.</summary>
    public static XElement ToXElement(this XmlElement element)
    {
        using var reader = new XmlNodeReader(element);
        return XElement.Load(reader);
    }

    private static XmlReader Open(byte[] content) => XmlReader.Create(new MemoryStream(content, writable: false), new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = MostCharacters,
        MaxCharactersFromEntities = 1,
    });

    private static void RefuseDepth(byte[] content)
    {
        using var reader = Open(content);
        while (reader.Read())
        {
            if (reader.Depth > DeepestElement)
                throw new XmlException($"More than {DeepestElement} elements deep.");
        }
    }
}
