using System.Xml;

namespace Conformance.Fakes.Dmp;

/// <summary>Writes XML in a canonical form as it is read.</summary>
/// <param name="form">The form.</param>
/// <param name="output">Where it is written.</param>
/// <param name="leftOut">Elements left out; null for none.</param>
internal sealed class CanonicalWriter(CanonicalForm form, CanonicalOutput output, Predicate<XmlReader>? leftOut)
{
    private const int Piece = 2048;

    private readonly CanonicalNamespaces _namespaces = new();
    private readonly CanonicalTag _tag = new(form, output);
    private char[]? _piece;
    private bool _rootIsPast;

    /// <summary>Writes all that a reader gives.</summary>
    /// <param name="reader">The reader, before its first node.</param>
    /// <param name="inherited">Attributes that the first element has from those around it.</param>
    public void Write(XmlReader reader, IReadOnlyList<CanonicalAttribute> inherited)
    {
        _tag.Inherit(inherited);
        reader.Read();
        while (!reader.EOF)
        {
            if (reader.NodeType is XmlNodeType.Element && leftOut?.Invoke(reader) is true)
                reader.Skip();
            else
                Node(reader);
        }
    }

    /// <summary>Writes a node, and goes on to the next.</summary>
    private void Node(XmlReader reader)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                Element(reader);
                break;
            case XmlNodeType.EndElement:
                End(reader.Name, reader.Depth);
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace when reader.Depth > 0:
                Text(reader);
                break;
            case XmlNodeType.ProcessingInstruction:
                Apart(reader.Depth, $"<?{reader.Name}{(reader.Value.Length == 0 ? "" : " ")}{reader.Value}?>");
                break;
            case XmlNodeType.Comment when form.KeepsComments:
                Apart(reader.Depth, $"<!--{reader.Value}-->");
                break;
        }

        reader.Read();
    }

    private void Element(XmlReader reader)
    {
        var (name, isEmpty) = (reader.Name, reader.IsEmptyElement);
        _namespaces.Enter();
        output.Raw("<");
        output.Raw(name);
        _tag.Write(reader, _namespaces);
        output.Raw(">");
        if (isEmpty)
            End(name, reader.Depth);
    }

    private void End(string name, int depth)
    {
        output.Raw("</");
        output.Raw(name);
        output.Raw(">");
        _namespaces.Leave();
        _rootIsPast |= depth == 0;
    }

    private void Text(XmlReader reader)
    {
        if (!reader.CanReadValueChunk)
        {
            output.Text(reader.Value);
            return;
        }

        _piece ??= new char[Piece];
        while (reader.ReadValueChunk(_piece, 0, Piece) is > 0 and var read)
            output.Text(_piece.AsSpan(0, read));
    }

    /// <summary>A comment or an instruction: outside the root it has a line of its own.</summary>
    private void Apart(int depth, string markup)
    {
        if (depth == 0 && _rootIsPast)
            output.Raw("\n");
        output.Raw(markup);
        if (depth == 0 && !_rootIsPast)
            output.Raw("\n");
    }
}
