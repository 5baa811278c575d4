using System.Text.Json;

namespace ReferenceEditor.Annuaire;

/// <summary>Reads JSON that may lack anything.</summary>
internal static class FhirJson
{
    /// <summary>A member, or null.</summary>
    public static JsonElement? Member(this JsonElement element, string name) =>
        element.ValueKind is JsonValueKind.Object && element.TryGetProperty(name, out var member) ? member : null;

    /// <summary>A text, or null.</summary>
    public static string? Text(this JsonElement element, string name) =>
        element.Member(name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    /// <summary>The items of an array; none when it is missing.</summary>
    public static IEnumerable<JsonElement> Items(this JsonElement element, string name) =>
        element.Member(name) is { ValueKind: JsonValueKind.Array } array ? [.. array.EnumerateArray()] : [];

    /// <summary>The texts of an array.</summary>
    public static IEnumerable<string> Texts(this JsonElement element, string name) =>
        element.Items(name).Where(item => item.ValueKind is JsonValueKind.String).Select(item => item.GetString()!);

    /// <summary>Type of a resource.</summary>
    public static string? ResourceType(this JsonElement resource) => resource.Text("resourceType");

    /// <summary>Technical id that a reference points at.</summary>
    public static string? Reference(this JsonElement resource, string name) => resource.Member(name)?.Text("reference")?.Split('/')[^1];
}
