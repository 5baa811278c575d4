using System.Globalization;
using System.Xml.Linq;

namespace Conformance.Fakes.Dmp;

/// <summary>Copies what was submitted into an answer, without the prefixes that the product had chosen.</summary>
internal static class RimCopy
{
    /// <summary>An element as it stands, its slots sorted by name.</summary>
    public static XElement Of(XElement source) => new(
        source.Name,
        source.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration),
        source.Nodes().OfType<XText>().Where(text => !string.IsNullOrWhiteSpace(text.Value)).Select(text => text.Value.Trim()),
        source.Elements().OrderBy(child => child.Name.LocalName == "Slot" ? (string?)child.Attribute("name") : "~", StringComparer.Ordinal).Select(Of));

    /// <summary>Name or Description; an empty one when it was not submitted.</summary>
    public static XElement Text(XElement source, string name) => source.Element(Ns.Rim + name) is { } text ? Of(text) : new XElement(Ns.Rim + name);

    /// <summary>Classifications or external identifiers, in the order of their schemes, made those of a registered object.</summary>
    /// <param name="source">Object submitted.</param>
    /// <param name="name">Classification or ExternalIdentifier.</param>
    /// <param name="scheme">Attribute that names the scheme.</param>
    /// <param name="order">Schemes in the order of the DMP; others follow.</param>
    /// <param name="owner">Identifier of the object in the registry.</param>
    public static IEnumerable<XElement> Owned(XElement source, string name, string scheme, string[] order, string owner) => source.Elements(Ns.Rim + name)
        .Select((element, rank) => (Scheme: SchemeOf(element, scheme), Copy: Owned(element, rank, owner)))
        .OrderBy(pair => Array.IndexOf(order, pair.Scheme) is var place && place < 0 ? order.Length : place)
        .Select(pair => pair.Copy);

    private static string SchemeOf(XElement element, string scheme) =>
        ((string?)element.Attribute(scheme) ?? "").Trim().Replace("urn:uuid:", "", StringComparison.OrdinalIgnoreCase).ToLowerInvariant();

    private static XElement Owned(XElement element, int rank, string owner)
    {
        var copy = Of(element);
        copy.SetAttributeValue("id", RegistryIds.Uuid(owner, element.Name.LocalName, rank.ToString(CultureInfo.InvariantCulture)));
        copy.SetAttributeValue(element.Name.LocalName == "Classification" ? "classifiedObject" : "registryObject", owner);
        if (copy.Attribute("classificationNode") is null && element.Name.LocalName == "Classification" && copy.Attribute("nodeRepresentation") is null)
            copy.SetAttributeValue("nodeRepresentation", "");
        return copy;
    }
}
