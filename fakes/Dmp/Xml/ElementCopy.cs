using System.Xml;
using System.Xml.Linq;

namespace Conformance.Fakes.Dmp;

/// <summary>An element of a document that signatures are verified in, copied for those who only read it.</summary>
internal sealed class ElementCopy
{
    private XNamespace _last = XNamespace.None;

    private ElementCopy()
    {
    }

    /// <summary>The element with all that it holds, declarations of namespaces and white space too.</summary>
    public static XElement Of(XmlElement element) => new ElementCopy().Copy(element);

    private XElement Copy(XmlElement element)
    {
        var copy = new XElement(NameOf(element.LocalName, element.NamespaceURI));
        if (element.HasAttributes)
        {
            foreach (XmlAttribute attribute in element.Attributes)
                copy.Add(new XAttribute(IsDefaultNamespace(attribute) ? "xmlns" : NameOf(attribute.LocalName, attribute.NamespaceURI), attribute.Value));
        }

        for (var child = element.FirstChild; child is not null; child = child.NextSibling)
            Add(child, copy);
        return copy;
    }

    private void Add(XmlNode child, XElement parent)
    {
        switch (child)
        {
            case XmlElement element:
                parent.Add(Copy(element));
                break;
            case XmlCDataSection section:
                parent.Add(new XCData(section.Value!));
                break;
            case XmlText or XmlWhitespace or XmlSignificantWhitespace:
                parent.Add(child.Value);
                break;
        }
    }

    private static bool IsDefaultNamespace(XmlAttribute attribute) => attribute.Prefix.Length == 0 && attribute.LocalName == "xmlns";

    private XName NameOf(string name, string uri)
    {
        if (_last.NamespaceName != uri)
            _last = XNamespace.Get(uri);
        return _last.GetName(name);
    }
}
