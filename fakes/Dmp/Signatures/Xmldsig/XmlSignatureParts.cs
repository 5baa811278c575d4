using System.Xml;

namespace Conformance.Fakes.Dmp;

/// <summary>Finds elements of a signature, and what it covers.</summary>
internal static class XmlSignatureParts
{
    /// <summary>Those of a name.</summary>
    public static IEnumerable<XmlElement> Children(this XmlElement parent, string name) =>
        parent.ChildNodes.OfType<XmlElement>().Where(child => child.LocalName == name && child.NamespaceURI == Ns.Ds);

    /// <summary>The one of a name.</summary>
    /// <exception cref="FormatException">There is none, or more than one.</exception>
    public static XmlElement Only(this XmlElement parent, string name) =>
        parent.Children(name).Take(2).ToList() is [var only] ? only : throw new FormatException($"{name} absent, ou donné plusieurs fois");

    /// <summary>Every element under a node that has an identifier, whatever the attribute is called: ID, Id, wsu:Id …</summary>
    public static IReadOnlyList<XmlElement> WithId(this XmlNode parent, string id)
    {
        var found = new List<XmlElement>();
        Gather(parent, id, found);
        return found;
    }

    private static void Gather(XmlNode parent, string id, List<XmlElement> found)
    {
        for (var child = parent.FirstChild; child is not null; child = child.NextSibling)
        {
            if (child is XmlElement { HasAttributes: true } element && Bears(element, id))
                found.Add(element);
            Gather(child, id, found);
        }
    }

    private static bool Bears(XmlElement element, string id)
    {
        foreach (XmlAttribute attribute in element.Attributes)
        {
            if (attribute.Value == id && attribute.LocalName.Equals("id", StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
