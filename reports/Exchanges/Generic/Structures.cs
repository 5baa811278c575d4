using System.Text;
using Conformance.Reports.Evidence;

namespace Conformance.Reports.Exchanges.Generic;

/// <summary>A message that no reader knows: its parts, each as the tree that it is.</summary>
internal static class Structures
{
    public static IEnumerable<Block> Of(Message message) => message.Parts.Index().Select(pair => Of(pair.Item, Title(message, pair.Index)));

    private static string Title(Message message, int rank) => message.Parts.Count > 1 ? $"Partie {rank + 1}" : "Contenu";

    private static Block Of(MessagePart part, string title) => Tree(part) is { Count: > 0 } nodes
        ? new Outline(title, nodes)
        : new Sheet(title, [new Field("Type", part.MediaType), new Field("Taille", FrenchTime.Size(part.Size)), .. Field.Maybe("Texte", part.Text)]);

    private static IReadOnlyList<OutlineNode> Tree(MessagePart part)
    {
        if (MediaTypes.IsXml(part.MediaType))
            return XmlOutline.Of(part.Content);
        if (MediaTypes.IsJson(part.MediaType))
            return JsonOutline.Of(part.Content);
        return MediaTypes.IsForm(part.MediaType) ? Fields(Encoding.UTF8.GetString(part.Content.Span)) : [];
    }

    private static IReadOnlyList<OutlineNode> Fields(string form) => [.. form.Split('&', StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => pair.Split('=', 2))
        .Select(pair => new OutlineNode(Decoded(pair[0]), pair.Length > 1 ? Decoded(pair[1]) : string.Empty, []))];

    private static string Decoded(string text) => Readable.Clean(Uri.UnescapeDataString(text.Replace('+', ' ')));
}
