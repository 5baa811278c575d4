using System.Xml;
using System.Xml.Linq;

namespace Conformance.Reports.Comparison.Differences;

/// <summary>XML as lines that only its meaning changes: no prefix, attributes in order, one element a line.</summary>
internal static class CanonicalXml
{
    /// <summary>Lines of a document; null when the text is none.</summary>
    public static IReadOnlyList<string>? Lines(string text)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            return [.. Lines(XDocument.Load(reader).Root!, XNamespace.None, "")];
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static IEnumerable<string> Lines(XElement element, XNamespace around, string indent)
    {
        var open = $"{indent}<{element.Name.LocalName}{(element.Name.Namespace == around ? "" : $" xmlns=\"{element.Name.NamespaceName}\"")}{Attributes(element)}";
        var nodes = element.Nodes().Where(node => node is XElement || (node is XText text && !string.IsNullOrWhiteSpace(text.Value))).ToList();
        if (nodes.All(node => node is XText))
            return [nodes.Count == 0 ? $"{open}/>" : $"{open}>{Blanks(element.Value)}</{element.Name.LocalName}>"];
        return [$"{open}>", .. nodes.SelectMany(node => Lines(node, element.Name.Namespace, indent + "  ")), $"{indent}</{element.Name.LocalName}>"];
    }

    private static IEnumerable<string> Lines(XNode node, XNamespace around, string indent) =>
        node is XElement element ? Lines(element, around, indent) : [indent + Blanks(((XText)node).Value)];

    private static string Attributes(XElement element) => string.Concat(element.Attributes()
        .Where(attribute => !attribute.IsNamespaceDeclaration)
        .OrderBy(attribute => attribute.Name.ToString(), StringComparer.Ordinal)
        .Select(attribute => $" {attribute.Name}=\"{Blanks(attribute.Value)}\""));

    private static string Blanks(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
