using System.Xml.Linq;

namespace Conformance.Fakes.Dmp;

/// <summary>Finds elements of a signature, and what it covers.</summary>
internal static class XmlSignatureParts
{
    /// <summary>The one of a name.</summary>
    /// <exception cref="FormatException">There is none, or more than one.</exception>
    public static XElement Only(this XElement parent, string name) =>
        parent.Element(Ns.Ds + name) is { } first && !first.ElementsAfterSelf(first.Name).Any() ? first : throw new FormatException($"{name} absent, ou donné plusieurs fois");

    /// <summary>Every element of a document or under another that has an identifier, whatever the attribute is called: ID, Id, wsu:Id …</summary>
    public static IReadOnlyList<XElement> WithId(this XContainer parent, string id) => [.. parent.Descendants().Where(element => Bears(element, id))];

    private static bool Bears(XElement element, string id)
    {
        for (var attribute = element.FirstAttribute; attribute is not null; attribute = attribute.NextAttribute)
        {
            if (attribute.Value == id && attribute.Name.LocalName.Equals("id", StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
