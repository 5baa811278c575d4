using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Conformance.Steps.Editors.File.Format;

/// <summary>The JSON Schema of the editor file, generated from its format, so that an editor completes and checks as one types.</summary>
public static class EditorSchema
{
    private const string Draft = "http://json-schema.org/draft-07/schema#";
    private const string FromEnvironment = @"^[\s\S]*\$\{[A-Za-z_][A-Za-z0-9_]*(:-[^}]*)?\}[\s\S]*$";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The schema, draft 7, with a line feed at its end.</summary>
    public static string ToJson()
    {
        var schema = new JsonObject { ["$schema"] = Draft, ["title"] = "Fichier éditeur de Conformance" };
        foreach (var (keyword, value) in Of(EditorFormat.Root).ToList())
            schema[keyword] = value?.DeepClone();
        schema["definitions"] = MapSchema.Definitions();
        return schema.ToJsonString(Indented).ReplaceLineEndings("\n") + "\n";
    }

    private static JsonObject Of(FormatKind kind) => kind switch
    {
        SectionKind section => Section(section),
        ListKind list => new JsonObject { ["type"] = "array", ["items"] = Of(list.Item) },
        OneOrMoreKind several => AnyOf(Of(several.Item), new JsonObject { ["type"] = "array", ["items"] = Of(several.Item), ["minItems"] = 1 }),
        TextOrSectionKind either => AnyOf(Text(), Section(either.Section)),
        NamedKind named => new JsonObject { ["type"] = "object", ["additionalProperties"] = Of(named.Value) },
        ChoiceKind choice => Or(new JsonObject { ["enum"] = new JsonArray([.. choice.Values.Select(value => JsonValue.Create(value))]) }),
        NumberKind number => Or(new JsonObject { ["type"] = "integer", ["minimum"] = number.From, ["maximum"] = number.To }),
        YesNoKind => Or(new JsonObject { ["type"] = "boolean" }),
        AddressKind => Or(new JsonObject { ["type"] = "string", ["pattern"] = "^https?://" }),
        TextKind { Pattern: { } pattern } => Or(new JsonObject { ["type"] = "string", ["pattern"] = $"^(?:{pattern})$" }),
        SecretKind { Pattern: { } pattern } => Or(new JsonObject { ["type"] = "string", ["pattern"] = $"^(?:{pattern})$" }),
        MapKind => MapSchema.Reference(),
        _ => Text(),
    };

    /// <summary>Any scalar: YAML reads <c>1.0</c> as a number where the format reads a text.</summary>
    internal static JsonObject Text() => new() { ["type"] = new JsonArray("string", "number", "boolean") };

    private static JsonObject Section(SectionKind section)
    {
        var properties = new JsonObject();
        foreach (var key in section.Keys)
            properties[key.Name] = Described(key);
        var schema = new JsonObject { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
        if (section.Keys.Where(key => key.IsRequired).ToList() is { Count: > 0 } required)
            schema["required"] = new JsonArray([.. required.Select(key => JsonValue.Create(key.Name))]);
        return schema;
    }

    private static JsonObject Described(FormatKey key)
    {
        var schema = Of(key.Kind);
        return schema.ContainsKey("$ref")
            ? new JsonObject { ["description"] = key.Help, ["allOf"] = new JsonArray(schema) }
            : new JsonObject([new("description", key.Help), .. schema.ToList().Select(keyword => new KeyValuePair<string, JsonNode?>(keyword.Key, keyword.Value?.DeepClone()))]);
    }

    /// <summary>A value, or a text that the environment fills in.</summary>
    private static JsonObject Or(JsonObject value) => AnyOf(value, new JsonObject { ["type"] = "string", ["pattern"] = FromEnvironment });

    private static JsonObject AnyOf(params JsonNode[] schemas) => new() { ["anyOf"] = new JsonArray(schemas) };
}
