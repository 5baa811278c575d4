using System.Text.Json;

namespace Conformance.Reports.Exchanges;

/// <summary>JSON of which nothing is sure: what is absent or of another kind is nothing.</summary>
internal static class JsonMembers
{
    public static JsonElement? Member(this JsonElement of, string name) =>
        of.ValueKind == JsonValueKind.Object && of.TryGetProperty(name, out var member) ? member : null;

    public static string? Str(this JsonElement of, string name) => of.Member(name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    public static IEnumerable<JsonElement> Items(this JsonElement of, string name) => of.Member(name) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : [];
}
