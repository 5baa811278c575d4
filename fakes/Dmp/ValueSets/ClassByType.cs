using System.Text.Json;
using System.Text.Json.Serialization;

namespace Conformance.Fakes.Dmp;

/// <summary>The class that ANS gives to each type of document.</summary>
/// <param name="Name">Name: ASS_…</param>
/// <param name="Oid">OID of the table.</param>
/// <param name="Version">Date of the table.</param>
/// <param name="Source">Where it was read, and when.</param>
/// <param name="Classes">classCode by typeCode; a type that the table does not have has any class.</param>
internal sealed record ClassByType(
    string Name, string Oid, string Version, string Source, [property: JsonPropertyName("classByType")] IReadOnlyDictionary<string, string> Classes)
{
    public static ClassByType Shipped { get; } = ShippedData.Read<ClassByType>("ASS_X16-classByType.json", new JsonSerializerOptions(JsonSerializerDefaults.Web));

    /// <summary>Class of a type; null when the table does not say.</summary>
    public string? ClassOf(string type) => Classes.GetValueOrDefault(type);
}
