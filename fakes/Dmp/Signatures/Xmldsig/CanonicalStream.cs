using System.Xml;
using System.Xml.Linq;

namespace Conformance.Fakes.Dmp;

/// <summary>Writes a document in a canonical form as it is read.</summary>
/// <param name="reader">The reader, before its first node.</param>
/// <param name="form">The form.</param>
/// <param name="writer">What writes it.</param>
internal sealed class CanonicalStream(XmlReader reader, CanonicalForm form, CanonicalWriter writer)
{
    private const int Piece = 2048;
    private static readonly string Xmlns = XNamespace.Xmlns.NamespaceName;

    private char[]? _piece;

    /// <summary>Writes all that the reader gives.</summary>
    /// <exception cref="XmlException">The document is not XML.</exception>
    public void Write()
    {
        while (reader.Read())
            Node();
    }

    private void Node()
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                Element();
                break;
            case XmlNodeType.EndElement:
                writer.End(reader.Prefix, reader.LocalName);
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                Text();
                break;
            case XmlNodeType.ProcessingInstruction:
                writer.Instruction(reader.Name, reader.Value);
                break;
            case XmlNodeType.Comment:
                writer.Comment(reader.Value);
                break;
        }
    }

    private void Element()
    {
        var (prefix, name, isEmpty) = (reader.Prefix, reader.LocalName, reader.IsEmptyElement);
        writer.Tag.Use(prefix, reader.NamespaceURI);
        foreach (var told in form.Prefixes)
            writer.Tag.Declare(told, reader.LookupNamespace(told) ?? "");
        while (reader.MoveToNextAttribute())
            Attribute(reader.NamespaceURI);
        writer.Start(prefix, name);
        if (isEmpty)
            writer.End(prefix, name);
    }

    private void Attribute(string uri)
    {
        if (uri == Xmlns)
            writer.Tag.Keep(reader.Prefix.Length == 0 ? "" : reader.LocalName, reader.Value);
        else
            writer.Tag.Add(new CanonicalAttribute(reader.Prefix, reader.LocalName, uri, reader.Value));
    }

    private void Text()
    {
        _piece ??= new char[Piece];
        while (reader.ReadValueChunk(_piece, 0, Piece) is > 0 and var read)
            writer.Text(_piece.AsSpan(0, read));
    }
}
