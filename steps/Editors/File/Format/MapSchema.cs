using System.Text.Json.Nodes;
using Conformance.Steps.Editors.Map;

namespace Conformance.Steps.Editors.File.Format;

/// <summary>The part of the JSON Schema that describes the UI map, from its vocabulary.</summary>
internal static class MapSchema
{
    public static JsonObject Reference() => To("map");

    public static JsonObject Definitions() => new()
    {
        ["map"] = Closed(
            ("acts", OrEmpty(Closed([.. Intentions.All.Select(intention => (intention.Key, (JsonNode)Act(intention.Value)))]))),
            ("readings", OrEmpty(Closed([.. Readings.All.Select(reading => (reading.Key, Reading(reading.Value)))]))),
            ("criteria", OrEmpty(Closed([.. SearchCriteria.All.Select(criterion => (criterion, (JsonNode)To("locator")))])))),
        ["action"] = Action(),
        ["locator"] = Locator(),
    };

    private static JsonObject Act(IReadOnlyList<string> values) => new()
    {
        ["description"] = values.Count == 0 ? "Cette intention ne porte aucune valeur." : $"Valeurs : {string.Join(", ", values.Select(value => $"${value}"))}.",
        ["type"] = "array",
        ["items"] = To("action"),
    };

    private static JsonObject Action()
    {
        var action = Closed([.. MapVocabulary.Verbs.Select(verb => (verb.Name, Described(Under(verb), verb.Meaning)))]);
        action["minProperties"] = 1;
        action["maxProperties"] = 1;
        return action;
    }

    private static JsonObject Under(VerbWord verb) => verb switch
    {
        { Object: VerbObject.Text } => EditorSchema.Text(),
        { TakesValue: true } => Locator((MapVocabulary.With, EditorSchema.Text())),
        { Verb: MapVerb.Scroll } => Locator((MapVocabulary.Until, To("locator"))),
        _ => Locator(),
    };

    private static JsonNode Reading(IReadOnlyList<string> fields)
    {
        if (fields.Count == 0)
            return new JsonObject { ["anyOf"] = new JsonArray(To("locator"), Closed(("announced", EditorSchema.Text()))) };
        var rows = Closed(("rows", To("locator")), ("fields", Closed([.. fields.Select(field => (field, (JsonNode)To("locator")))])), ("scroll", To("locator")));
        rows["required"] = new JsonArray("rows", "fields");
        return rows;
    }

    private static JsonObject Locator(params (string Key, JsonNode Schema)[] more) =>
        Closed([.. MapVocabulary.LocatorKeys.Select(key => (key.Name, Described(Of(key.Name), key.Meaning))), .. more]);

    private static JsonObject Of(string key) => key switch
    {
        "within" or "frame" => new JsonObject { ["allOf"] = new JsonArray(To("locator")) },
        "exact" => new JsonObject { ["type"] = "boolean" },
        "role" => new JsonObject { ["enum"] = new JsonArray([.. MapVocabulary.Roles.Select(role => JsonValue.Create(role))]) },
        _ => EditorSchema.Text(),
    };

    private static JsonNode Described(JsonObject schema, string meaning)
    {
        schema["description"] = meaning;
        return schema;
    }

    /// <summary>A section that is opened and still empty.</summary>
    private static JsonObject OrEmpty(JsonObject section)
    {
        section["type"] = new JsonArray("object", "null");
        return section;
    }

    private static JsonObject Closed(params (string Key, JsonNode Schema)[] properties)
    {
        var known = new JsonObject();
        foreach (var (key, schema) in properties)
            known[key] = schema;
        return new JsonObject { ["type"] = "object", ["properties"] = known, ["additionalProperties"] = false };
    }

    private static JsonObject To(string definition) => new() { ["$ref"] = $"#/definitions/{definition}" };
}
