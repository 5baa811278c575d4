using System.Xml.Linq;

namespace Conformance.Fakes.Dmp;

/// <summary>What a start tag says in a canonical form: the namespaces that it must declare, then its attributes, each kind in its order.</summary>
/// <param name="form">The form.</param>
/// <param name="output">Where it is written.</param>
internal sealed class CanonicalTag(CanonicalForm form, CanonicalOutput output)
{
    private static readonly string Xml = XNamespace.Xml.NamespaceName;

    private readonly List<CanonicalAttribute> _attributes = [];
    private readonly List<(string Prefix, string Uri)> _inScope = [];

    /// <summary>Says that the element has a name of a namespace, which the exclusive forms then declare.</summary>
    public void Use(string prefix, string uri)
    {
        if (form.IsExclusive)
            Declare(prefix, uri);
    }

    /// <summary>Says that a namespace is declared, which the inclusive forms then do too.</summary>
    public void Keep(string prefix, string uri)
    {
        if (!form.IsExclusive)
            Declare(prefix, uri);
    }

    /// <summary>A namespace that has to be declared unless it is in force; the first that is said of a prefix counts.</summary>
    public void Declare(string prefix, string uri)
    {
        if (uri != Xml && !IsSaid(prefix))
            _inScope.Add((prefix, uri));
    }

    /// <summary>Adds an attribute, which declares nothing.</summary>
    public void Add(CanonicalAttribute attribute)
    {
        _attributes.Add(attribute);
        if (attribute.Prefix.Length > 0)
            Use(attribute.Prefix, attribute.Namespace);
    }

    /// <summary>Writes what was said, and forgets it.</summary>
    /// <param name="namespaces">Namespaces in force.</param>
    public void Write(CanonicalNamespaces namespaces)
    {
        _inScope.Sort((one, other) => string.CompareOrdinal(one.Prefix, other.Prefix));
        foreach (var (prefix, uri) in _inScope)
        {
            if (namespaces.Declare(prefix, uri))
                Write(prefix.Length == 0 ? "" : "xmlns", prefix.Length == 0 ? "xmlns" : prefix, uri);
        }

        _attributes.Sort();
        foreach (var attribute in _attributes)
            Write(attribute.Prefix, attribute.LocalName, attribute.Value);
        _attributes.Clear();
        _inScope.Clear();
    }

    private bool IsSaid(string prefix)
    {
        foreach (var (said, _) in _inScope)
        {
            if (said == prefix)
                return true;
        }

        return false;
    }

    private void Write(string prefix, string name, string value)
    {
        output.Raw(" ");
        output.Name(prefix, name);
        output.Raw("=\"");
        output.AttributeValue(value);
        output.Raw("\"");
    }
}
