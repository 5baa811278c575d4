using System.Text.Json;
using Conformance.Reports.Evidence;

namespace Conformance.Reports.Exchanges.Generic;

/// <summary>JSON as a tree; the members of a list bear their rank.</summary>
internal static class JsonOutline
{
    /// <summary>The tree; empty for what is not well-formed.</summary>
    public static IReadOnlyList<OutlineNode> Of(ReadOnlyMemory<byte> content)
    {
        try
        {
            using var document = JsonDocument.Parse(content);
            return Children(document.RootElement);
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private static IReadOnlyList<OutlineNode> Children(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => [.. element.EnumerateObject().Select(member => Of(member.Name, member.Value))],
        JsonValueKind.Array => [.. element.EnumerateArray().Index().Select(member => Of($"{member.Index + 1}", member.Item))],
        _ => [],
    };

    private static OutlineNode Of(string name, JsonElement value) =>
        new(Readable.Clean(name), value.ValueKind is JsonValueKind.Object or JsonValueKind.Array ? null : Readable.Clean(value.ToString()), Children(value));
}
