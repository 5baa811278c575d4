using System.Text;
using System.Text.Unicode;
using System.Xml;
using System.Xml.Linq;
using Conformance.Fakes.Hosting;

namespace Conformance.Fakes.Dmp;

/// <summary>Reads XML from strangers: no DTD, no entity, no resolver, bounded in size and depth.</summary>
internal static class SafeXml
{
    private const int DeepestElement = 100;
    private const int MostNodes = 1_000_000;
    private const long MostCharacters = 20_000_000;
    private const long LongestMarkup = 4 * 1024 * 1024;

    private static readonly XmlReaderSettings OfWholeFile = Settings(MostCharacters, closes: true);
    private static readonly XmlReaderSettings OfAnyLength = Settings(mostCharacters: 0);

    /// <summary>Loads a document with its white space and its prefixes, for signatures are over them.</summary>
    /// <param name="content">Its bytes.</param>
    /// <param name="charset">Charset stated beside it, which counts where the bytes are not UTF-8; null without one.</param>
    /// <exception cref="XmlException">Not XML, or XML that only an attacker writes.</exception>
    public static XDocument Load(byte[] content, Encoding? charset = null) => Load(() => Open(content, charset));

    /// <summary>Loads a document with its white space and its prefixes, for signatures are over them.</summary>
    /// <exception cref="XmlException">Not XML, XML that only an attacker writes, or more of it than fits in memory.</exception>
    public static XDocument Load(MessageContent content) => Load(() => XmlReader.Create(content.Open(), OfWholeFile));

    /// <summary>Loads a document for XPath, which sees prefixes too.</summary>
    /// <exception cref="XmlException">Not XML, XML that only an attacker writes, or more of it than fits in memory.</exception>
    public static XmlDocument LoadForXPath(MessageContent content)
    {
        using var reader = Bounded(XmlReader.Create(content.Open(), OfWholeFile));
        var document = new XmlDocument { PreserveWhitespace = true, XmlResolver = null };
        document.Load(reader);
        return document;
    }

    /// <summary>Reads a document of any length node after node, with its white space. Texts are read by <see cref="XmlReader.ReadValueChunk"/>, for they may not fit in memory.</summary>
    /// <remarks>The reader throws <see cref="XmlException"/> on what is not XML, or XML that only an attacker writes.</remarks>
    public static XmlReader Read(MessageContent content)
    {
        var meter = new MeteredStream(content.Open(), LongestMarkup);
        return new BoundedXmlReader(XmlReader.Create(meter, OfAnyLength), DeepestElement, MostNodes, meter);
    }

    private static XDocument Load(Func<XmlReader> open)
    {
        using var reader = Bounded(open());
        var document = XDocument.Load(reader, LoadOptions.PreserveWhitespace);
        WrittenPrefixes.Note(document, open);
        return document;
    }

    private static BoundedXmlReader Bounded(XmlReader reader) => new(reader, DeepestElement, MostNodes);

    private static XmlReader Open(byte[] content, Encoding? charset)
    {
        var (stream, settings) = (new MemoryStream(content, writable: false), Settings(MostCharacters));
        settings.NameTable = ThreadNames.For(content.Length);
        return charset is null || Utf8.IsValid(content) || StatesItsEncoding(content)
            ? XmlReader.Create(stream, settings)
            : XmlReader.Create(new StreamReader(stream, charset), settings);
    }

    private static XmlReaderSettings Settings(long mostCharacters, bool closes = false) => new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = mostCharacters,
        MaxCharactersFromEntities = 1,
        CloseInput = closes,
    };

    private static bool StatesItsEncoding(byte[] content) => content.AsSpan(0, Math.Min(content.Length, 100)).IndexOf("encoding"u8) >= 0;
}
