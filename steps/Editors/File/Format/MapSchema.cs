using System.Text.Json.Nodes;

namespace Conformance.Steps.Editors.File.Format;

/// <summary>The part of the JSON Schema that describes the UI map.</summary>
internal static class MapSchema
{
    private const string Within = "within";
    private const string Exact = "exact";
    private const string With = "with";

    public static JsonObject Reference() => To("map");

    public static JsonObject Definitions() => new()
    {
        ["map"] = Closed(
            ("acts", Closed([.. MapTerms.Intentions.Select(intention => (intention.Key, Act(intention.Value)))])),
            ("readings", Closed([.. MapTerms.Readings.Select(reading => (reading.Key, Reading(reading.Value)))])),
            ("criteria", Closed([.. MapTerms.Criteria.Select(criterion => (criterion, (JsonNode)To("locator")))]))),
        ["action"] = Action(),
        ["locator"] = Locator(),
        ["target"] = Locator(With),
    };

    private static JsonObject Act(IReadOnlyList<string> values) => new()
    {
        ["description"] = values.Count == 0 ? "Cette intention ne porte aucune valeur." : $"Valeurs : {string.Join(", ", values.Select(value => $"${value}"))}.",
        ["type"] = "array",
        ["items"] = To("action"),
    };

    private static JsonObject Action()
    {
        var action = Closed([(MapTerms.Go, EditorSchema.Text()), .. MapTerms.Verbs.Select(verb => (verb, (JsonNode)To("target")))]);
        action["minProperties"] = 1;
        action["maxProperties"] = 1;
        return action;
    }

    private static JsonNode Reading(IReadOnlyList<string> fields)
    {
        if (fields.Count == 0)
            return To("locator");
        var rows = Closed(("rows", To("locator")), ("fields", Closed([.. fields.Select(field => (field, (JsonNode)To("locator")))])));
        rows["required"] = new JsonArray("rows");
        return rows;
    }

    private static JsonObject Locator(params string[] more)
    {
        var texts = MapTerms.LocatorKeys.Except([Within, Exact]).Concat(more).Select(key => (key, (JsonNode)EditorSchema.Text()));
        return Closed([.. texts, (Within, To("locator")), (Exact, new JsonObject { ["type"] = "boolean" })]);
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
