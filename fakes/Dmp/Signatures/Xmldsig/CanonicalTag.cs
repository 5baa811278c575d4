using System.Xml;
using System.Xml.Linq;

namespace Conformance.Fakes.Dmp;

/// <summary>What a start tag says in a canonical form: the namespaces that it must declare, then its attributes, each kind in its order.</summary>
/// <param name="form">The form.</param>
/// <param name="output">Where it is written.</param>
internal sealed class CanonicalTag(CanonicalForm form, CanonicalOutput output)
{
    private static readonly string Xmlns = XNamespace.Xmlns.NamespaceName;
    private static readonly string Xml = XNamespace.Xml.NamespaceName;

    private readonly string[] _prefixes = [.. form.Prefixes.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(prefix => prefix == "#default" ? "" : prefix)];
    private readonly List<CanonicalAttribute> _attributes = [];
    private readonly List<(string Prefix, string Uri)> _inScope = [];

    /// <summary>Gives the next tag attributes that it has from the elements around it.</summary>
    public void Inherit(IEnumerable<CanonicalAttribute> attributes) => _attributes.AddRange(attributes);

    /// <summary>Writes those of the element that a reader stands on.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="namespaces">Namespaces in force.</param>
    public void Write(XmlReader reader, CanonicalNamespaces namespaces)
    {
        Gather(reader);
        _inScope.Sort((one, other) => string.CompareOrdinal(one.Prefix, other.Prefix));
        foreach (var (prefix, uri) in _inScope)
        {
            if (namespaces.Declare(prefix, uri))
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
            Use(resolver.GetNamespacesInScope(XmlNamespaceScope.ExcludeXml));
        foreach (var prefix in _prefixes)
            Use(prefix, reader.LookupNamespace(prefix) ?? "");
        while (reader.MoveToNextAttribute())
            Gather(reader, reader.NamespaceURI);
        reader.MoveToElement();
    }

    private void Gather(XmlReader attribute, string uri)
    {
        if (uri != Xmlns)
            _attributes.Add(new CanonicalAttribute(attribute.Name, attribute.LocalName, uri, attribute.Value));
        if (form.IsExclusive && uri != Xmlns && attribute.Prefix.Length > 0)
            Use(attribute.Prefix, uri);
        else if (!form.IsExclusive && uri == Xmlns)
            Use(attribute.Prefix.Length == 0 ? "" : attribute.LocalName, attribute.Value);
    }

    private void Use(IDictionary<string, string> namespaces)
    {
        foreach (var (prefix, uri) in namespaces)
            Use(prefix, uri);
    }

    private void Use(string prefix, string uri)
    {
        if (uri != Xml && !_inScope.Exists(used => used.Prefix == prefix))
            _inScope.Add((prefix, uri));
    }

    private void Attribute(string name, string value)
    {
        output.Raw(" ");
        output.Raw(name);
        output.Raw("=\"");
        output.AttributeValue(value);
        output.Raw("\"");
    }
}
