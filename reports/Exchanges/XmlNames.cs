using System.Xml.Linq;
using Conformance.Reports.Evidence;

namespace Conformance.Reports.Exchanges;

/// <summary>XML by local names: products write their prefixes, and at times their namespaces, as they like.</summary>
internal static class XmlNames
{
    public static IEnumerable<XElement> All(this XContainer? from, string name) => from?.Descendants().Where(element => element.Name.LocalName == name) ?? [];

    public static XElement? First(this XContainer? from, string name) => from.All(name).FirstOrDefault();

    public static XElement? Child(this XContainer? from, string name) => from?.Elements().FirstOrDefault(element => element.Name.LocalName == name);

    /// <summary>An attribute; null when it or the element is absent, or it is empty.</summary>
    public static string? Attr(this XElement? element, string name) =>
        element?.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == name)?.Value is { Length: > 0 } value ? value : null;

    /// <summary>The text; null when the element is absent or empty.</summary>
    public static string? Text(this XElement? element) => element?.Value.Trim() is { Length: > 0 } text ? Readable.Clean(text) : null;
}
