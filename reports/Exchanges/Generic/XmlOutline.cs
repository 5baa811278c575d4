using System.Xml.Linq;
using Conformance.Reports.Evidence;

namespace Conformance.Reports.Exchanges.Generic;

/// <summary>XML as a tree of local names: namespaces are folded away, attributes stand before the elements.</summary>
internal static class XmlOutline
{
    private const int LongestValue = 300;

    /// <summary>The tree; empty for what is not well-formed.</summary>
    public static IReadOnlyList<OutlineNode> Of(ReadOnlyMemory<byte> content) => SafeXml.Parse(content) is { Root: { } root } ? Of(root) : [];

    /// <summary>The tree of an element.</summary>
    public static IReadOnlyList<OutlineNode> Of(XElement element) => [Node(element)];

    private static OutlineNode Node(XElement element)
    {
        var attributes = element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration).Select(attribute => new OutlineNode(attribute.Name.LocalName, Short(attribute.Value), []));
        return new OutlineNode(element.Name.LocalName, element.HasElements ? null : Short(element.Value.Trim()), [.. attributes, .. element.Elements().Select(Node)]);
    }

    private static string? Short(string value) => value.Length switch
    {
        0 => null,
        > LongestValue => $"{value[..LongestValue]}… ({value.Length} caractères)",
        _ => value,
    };
}
