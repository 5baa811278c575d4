using System.Text;
using System.Xml;
using System.Xml.Linq;
using Conformance.Fakes.Hosting;

namespace Conformance.Fakes.Dmp;

/// <summary>Reads a document as a tree in little memory, whatever its length: long texts are cut, and say so. Comments and instructions are left out.</summary>
internal sealed class XmlOutline : IDocumentListener
{
    private const int LongestText = 16 * 1024;
    private const int MostText = 4 * 1024 * 1024;

    private readonly StringBuilder _text = new();
    private int _room = MostText;
    private XElement? _current;
    private Base64Check? _check;

    /// <summary>The root, once the document has been read to its end.</summary>
    public XElement? Root { get; private set; }

    /// <summary>The root; null when the document is not XML, or not one that is safe to read.</summary>
    public static XElement? Read(MessageContent content)
    {
        try
        {
            var outline = new XmlOutline();
            using var reader = SafeXml.Read(content);
            DocumentPass.Read(reader, outline);
            return outline.Root;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    /// <summary>Whether a text of an element was cut.</summary>
    public static bool IsCut(XElement element) => element.Annotation<Base64Check>() is not null;

    /// <summary>Whether the text of an element is base 64, cut or not, and says something.</summary>
    public static bool IsBase64(XElement element)
    {
        if (element.Annotation<Base64Check>() is { } whole)
            return whole.Holds;
        var check = new Base64Check();
        check.Tell(element.Value);
        return check.Holds;
    }

    /// <inheritdoc/>
    public void Node(XmlReader reader)
    {
        if (reader.NodeType is XmlNodeType.Element)
            Enter(reader);
        else if (reader.NodeType is XmlNodeType.EndElement)
            _current = _current!.Parent;
    }

    /// <inheritdoc/>
    public void Text(ReadOnlySpan<char> piece)
    {
        if (_current is null)
            return;
        var kept = Math.Min(piece.Length, Math.Min(LongestText - _text.Length, _room));
        if (kept < piece.Length)
            _check ??= CheckOfKept();
        _check?.Tell(piece);
        _text.Append(piece[..kept]);
        _room -= kept;
    }

    /// <inheritdoc/>
    public void TextEnd()
    {
        if (_current is null)
            return;
        _current.Add(_text.ToString());
        if (_check is not null)
            _current.AddAnnotation(_check);
        _text.Clear();
        _check = null;
    }

    private void Enter(XmlReader reader)
    {
        var isEmpty = reader.IsEmptyElement;
        var element = new XElement(XName.Get(reader.LocalName, reader.NamespaceURI));
        while (reader.MoveToNextAttribute())
            element.Add(new XAttribute(reader.Prefix.Length == 0 ? XName.Get(reader.LocalName) : XName.Get(reader.LocalName, reader.NamespaceURI), reader.Value));
        _current?.Add(element);
        Root ??= element;
        if (!isEmpty)
            _current = element;
    }

    /// <summary>The check of a text that turns out to be cut, told what was kept of it.</summary>
    private Base64Check CheckOfKept()
    {
        var check = new Base64Check();
        foreach (var kept in _text.GetChunks())
            check.Tell(kept.Span);
        return check;
    }
}
