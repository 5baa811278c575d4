using System.Text;
using System.Text.Unicode;
using System.Xml;
using System.Xml.Linq;

namespace Conformance.Fakes.Dmp;

/// <summary>Reads XML from strangers: no DTD, no entity, no resolver, bounded in size and depth.</summary>
internal static class SafeXml
{
    private const int DeepestElement = 100;
    private const int MostNodes = 1_000_000;
    private const long MostCharacters = 20_000_000;

    /// <summary>Loads a document with its white space, for signatures are over it.</summary>
    /// <param name="content">Its bytes.</param>
    /// <param name="charset">Charset stated beside it, which counts where the bytes are not UTF-8; null without one.</param>
    /// <exception cref="XmlException">Not XML, or XML that only an attacker writes.</exception>
    public static XmlDocument Load(byte[] content, Encoding? charset = null)
    {
        using var reader = Read(content, charset);
        var document = new XmlDocument { PreserveWhitespace = true, XmlResolver = null };
        document.Load(reader);
        return document;
    }

    /// <summary>Reads a document node after node, with its white space.</summary>
    /// <param name="content">Its bytes.</param>
    /// <param name="charset">Charset stated beside it, which counts where the bytes are not UTF-8; null without one.</param>
    public static XmlReader Read(byte[] content, Encoding? charset = null) => new BoundedXmlReader(Open(content, charset), DeepestElement, MostNodes);

    /// <summary>The same element, for reading.</summary>
    public static XElement ToXElement(this XmlElement element)
    {
        using var reader = new XmlNodeReader(element);
        return XElement.Load(reader);
    }

    private static XmlReader Open(byte[] content, Encoding? charset)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = MostCharacters,
            MaxCharactersFromEntities = 1,
        };
        var stream = new MemoryStream(content, writable: false);
        return charset is null || Utf8.IsValid(content) || StatesItsEncoding(content)
            ? XmlReader.Create(stream, settings)
            : XmlReader.Create(new StreamReader(stream, charset), settings);
    }

    private static bool StatesItsEncoding(byte[] content) => content.AsSpan(0, Math.Min(content.Length, 100)).IndexOf("encoding"u8) >= 0;
}
