using System.Xml;
using System.Xml.Linq;

namespace Conformance.Fakes.Dmp;

/// <summary>Writes a document in a canonical form as it is read.</summary>
/// <param name="form">The form.</param>
/// <param name="writer">What writes it.</param>
internal sealed class CanonicalStream(CanonicalForm form, CanonicalWriter writer) : IDocumentListener
{
    private static readonly string Xmlns = XNamespace.Xmlns.NamespaceName;

    /// <inheritdoc/>
    public void Node(XmlReader reader)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                Element(reader);
                break;
            case XmlNodeType.EndElement:
                writer.End(reader.Prefix, reader.LocalName);
                break;
            case XmlNodeType.ProcessingInstruction:
                writer.Instruction(reader.Name, reader.Value);
                break;
            case XmlNodeType.Comment:
                writer.Comment(reader.Value);
                break;
        }
    }

    /// <inheritdoc/>
    public void Text(ReadOnlySpan<char> piece) => writer.Text(piece);

    /// <inheritdoc/>
    public void TextEnd()
    {
    }

    private void Element(XmlReader reader)
    {
        var (prefix, name, isEmpty) = (reader.Prefix, reader.LocalName, reader.IsEmptyElement);
        writer.Tag.Use(prefix, reader.NamespaceURI);
        foreach (var told in form.Prefixes)
            writer.Tag.Declare(told, reader.LookupNamespace(told) ?? "");
        while (reader.MoveToNextAttribute())
            Attribute(reader, reader.NamespaceURI);
        writer.Start(prefix, name);
        if (isEmpty)
            writer.End(prefix, name);
    }

    private void Attribute(XmlReader reader, string uri)
    {
        if (uri == Xmlns)
            writer.Tag.Keep(reader.Prefix.Length == 0 ? "" : reader.LocalName, reader.Value);
        else
            writer.Tag.Add(new CanonicalAttribute(reader.Prefix, reader.LocalName, uri, reader.Value));
    }
}
