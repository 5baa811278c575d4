using System.Text;
using System.Xml;
using System.Xml.Linq;
using Conformance.Fakes.Hosting;

namespace Conformance.Fakes.Dmp;

/// <summary>Reads a document as a tree in little memory, whatever its length: long texts are cut, and say so. Comments and instructions are left out.</summary>
internal sealed class XmlOutline
{
    private const int Piece = 2048;
    private const int LongestText = 16 * 1024;
    private const int MostText = 4 * 1024 * 1024;

    private readonly char[] _piece = new char[Piece];
    private readonly StringBuilder _text = new();
    private int _room = MostText;

    private XmlOutline()
    {
    }

    /// <summary>The root; null when the document is not XML, or not one that is safe to read.</summary>
    public static XElement? Read(MessageContent content)
    {
        try
        {
            using var reader = SafeXml.Read(content);
            return new XmlOutline().Build(reader);
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

    private XElement? Build(XmlReader reader)
    {
        XElement? root = null;
        XElement? current = null;
        while (reader.Read())
        {
            if (reader.NodeType is XmlNodeType.Element)
                Enter(reader, ref current, ref root);
            else if (reader.NodeType is XmlNodeType.EndElement)
                current = current!.Parent;
            else if (current is not null && reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
                AddText(current!, reader);
        }

        return root;
    }

    private static void Enter(XmlReader reader, ref XElement? current, ref XElement? root)
    {
        var isEmpty = reader.IsEmptyElement;
        var element = new XElement(XName.Get(reader.LocalName, reader.NamespaceURI));
        while (reader.MoveToNextAttribute())
            element.Add(new XAttribute(reader.Prefix.Length == 0 ? XName.Get(reader.LocalName) : XName.Get(reader.LocalName, reader.NamespaceURI), reader.Value));
        current?.Add(element);
        root ??= element;
        if (!isEmpty)
            current = element;
    }

    private void AddText(XElement parent, XmlReader reader)
    {
        _text.Clear();
        Base64Check? check = null;
        while (reader.ReadValueChunk(_piece, 0, Piece) is > 0 and var read)
        {
            var kept = Math.Min(read, Math.Min(LongestText - _text.Length, _room));
            if (kept < read)
                check ??= CheckOfKept();
            check?.Tell(_piece.AsSpan(0, read));
            _text.Append(_piece, 0, kept);
            _room -= kept;
        }

        parent.Add(_text.ToString());
        if (check is not null)
            parent.AddAnnotation(check);
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
