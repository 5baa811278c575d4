using System.Xml;
using System.Xml.Linq;

namespace Conformance.Fakes.Dmp;

/// <summary>Writes XML in a canonical form as it is read.</summary>
/// <param name="form">The form.</param>
/// <param name="output">Where it is written.</param>
/// <param name="leftOut">Elements left out; null for none.</param>
internal sealed class CanonicalWriter(CanonicalForm form, CanonicalOutput output, Predicate<XmlReader>? leftOut)
{
    private const int Piece = 4096;

    private static readonly string Xmlns = XNamespace.Xmlns.NamespaceName;
    private static readonly string Xml = XNamespace.Xml.NamespaceName;

    private readonly CanonicalNamespaces _namespaces = new();
    private readonly string[] _prefixes = [.. form.Prefixes.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(prefix => prefix == "#default" ? "" : prefix)];
    private readonly List<CanonicalAttribute> _attributes = [];
    private readonly SortedDictionary<string, string> _inScope = new(StringComparer.Ordinal);
    private bool _rootIsPast;

    /// <summary>Writes all that a reader gives.</summary>
    /// <param name="reader">The reader, before its first node.</param>
    /// <param name="inherited">Attributes that the first element has from those around it.</param>
    public void Write(XmlReader reader, IReadOnlyList<CanonicalAttribute> inherited)
    {
        _attributes.AddRange(inherited);
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
        Attributes(reader);
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

    private void Attributes(XmlReader reader)
    {
        Gather(reader);
        foreach (var (prefix, uri) in _inScope)
        {
            if (_namespaces.Declare(prefix, uri))
                Attribute(prefix.Length == 0 ? "xmlns" : $"xmlns:{prefix}", uri);
        }

        _attributes.Sort();
        foreach (var attribute in _attributes)
            Attribute(attribute.Name, attribute.Value);
        _attributes.Clear();
        _inScope.Clear();
    }

    /// <summary>Puts apart the attributes, and the namespaces that may have to be declared: those in use, or all those declared.</summary>
    private void Gather(XmlReader reader)
    {
        if (form.IsExclusive)
            Use(reader.Prefix, reader.NamespaceURI);
        else if (reader.Depth == 0 && reader is IXmlNamespaceResolver resolver)
            Declare(resolver.GetNamespacesInScope(XmlNamespaceScope.ExcludeXml));
        foreach (var prefix in _prefixes)
            Use(prefix, reader.LookupNamespace(prefix) ?? "");
        while (reader.MoveToNextAttribute())
            Gather(reader, reader.NamespaceURI);
        reader.MoveToElement();
    }

    private void Gather(XmlReader attribute, string uri)
    {
        if (uri == Xmlns)
            DeclareOwn(attribute.Prefix.Length == 0 ? "" : attribute.LocalName, attribute.Value);
        else
            _attributes.Add(new CanonicalAttribute(attribute.Name, attribute.LocalName, uri, attribute.Value));
        if (form.IsExclusive && uri != Xmlns && attribute.Prefix.Length > 0)
            Use(attribute.Prefix, uri);
    }

    private void DeclareOwn(string prefix, string uri)
    {
        if (!form.IsExclusive && uri != Xml)
            _inScope[prefix] = uri;
    }

    private void Declare(IDictionary<string, string> namespaces)
    {
        foreach (var (prefix, uri) in namespaces)
            _inScope[prefix] = uri;
    }

    private void Use(string prefix, string uri)
    {
        if (uri != Xml)
            _inScope[prefix] = uri;
    }

    private void Attribute(string name, string value)
    {
        output.Raw(" ");
        output.Raw(name);
        output.Raw("=\"");
        output.AttributeValue(value);
        output.Raw("\"");
    }

    private void Text(XmlReader reader)
    {
        if (!reader.CanReadValueChunk)
        {
            output.Text(reader.Value);
            return;
        }

        var piece = new char[Piece];
        while (reader.ReadValueChunk(piece, 0, piece.Length) is > 0 and var read)
            output.Text(piece.AsSpan(0, read));
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
