using System.Text.RegularExpressions;
using Conformance.Steps.Editors.File;
using YamlDotNet.RepresentationModel;

namespace Conformance.Steps.Editors.Map;

/// <summary>Reads the UI map of an editor file.</summary>
internal static partial class MapReader
{
    internal static readonly string[] LocatorKeys = ["role", "name", "label", "text", "test-id", "css", "within", "exact"];
    private static readonly Dictionary<string, MapVerb> Verbs = Enum.GetValues<MapVerb>().ToDictionary(verb => verb.ToString().ToLowerInvariant());

    public static UiMap Read(YamlWalker walker, YamlMappingNode root)
    {
        var node = walker.Child(root, "map");
        if (node is null)
            walker.Report(root, "map", YamlWalker.Missing);
        var map = node is null ? null : walker.Mapping(node, "map", ["acts", "readings", "criteria"]);
        return new UiMap(Acts(walker, map), ReadingsOf(walker, map), Criteria(walker, map));
    }

    private static Dictionary<string, IReadOnlyList<MapAction>> Acts(YamlWalker walker, YamlMappingNode? map)
    {
        var acts = new Dictionary<string, IReadOnlyList<MapAction>>();
        foreach (var (intention, actions) in walker.Entries(walker.Child(map, "acts"), "map.acts"))
        {
            var path = $"map.acts.{intention}";
            if (!Intentions.All.TryGetValue(intention, out var values))
                walker.Report(actions, path, $"intention inconnue ; la plus proche est « {YamlWalker.Nearest(intention, Intentions.All.Keys)} »");
            acts[intention] = [.. walker.Items(actions, path).Select((item, index) => Action(walker, item, $"{path}[{index}]", values))];
        }

        return acts;
    }

    private static MapAction Action(YamlWalker walker, YamlNode item, string path, IReadOnlyList<string>? values)
    {
        var entry = walker.Entries(item, path).FirstOrDefault();
        if (entry.Key is null || !Verbs.TryGetValue(entry.Key, out var verb))
        {
            walker.Report(item, path, $"action inconnue « {entry.Key} » ; la plus proche est « {YamlWalker.Nearest(entry.Key ?? "", Verbs.Keys)} »");
            return new MapAction(MapVerb.Go, null, null);
        }

        if (verb is MapVerb.Go)
            return new MapAction(verb, null, Value(walker, item, walker.Text((YamlMappingNode)item, entry.Key, path), path, values));

        var target = walker.Mapping(entry.Value, path, [.. LocatorKeys, "with"]);
        var value = walker.Text(target, "with", path);
        if (value is null && verb is MapVerb.Fill or MapVerb.Press or MapVerb.Choose)
            walker.Report(item, path, $"« {entry.Key} » attend « with »");
        return new MapAction(verb, Locator(walker, entry.Value, path, values), Value(walker, item, value, path, values));
    }

    /// <summary>A text in which only values of the intention may stand; an unknown intention has already been reported, and its values are not known.</summary>
    private static string? Value(YamlWalker walker, YamlNode item, string? text, string path, IReadOnlyList<string>? values)
    {
        if (values is null)
            return text;
        foreach (var name in Variables().Matches(text ?? "").Select(match => match.Groups[1].Value).Where(name => !values.Contains(name)))
            walker.Report(item, path, values.Count == 0
                ? $"« ${name} » n'existe pas : cette intention ne porte aucune valeur"
                : $"« ${name} » n'existe pas ; la plus proche est « ${YamlWalker.Nearest(name, values)} »");
        return text;
    }

    private static Dictionary<string, MapReading> ReadingsOf(YamlWalker walker, YamlMappingNode? map)
    {
        var readings = new Dictionary<string, MapReading>();
        foreach (var (name, node) in walker.Entries(walker.Child(map, "readings"), "map.readings"))
        {
            var path = $"map.readings.{name}";
            if (!Readings.All.TryGetValue(name, out var fields))
                walker.Report(node, path, $"lecture inconnue ; la plus proche est « {YamlWalker.Nearest(name, Readings.All.Keys)} »");
            readings[name] = Reading(walker, node, path, fields ?? []);
        }

        return readings;
    }

    private static MapReading Reading(YamlWalker walker, YamlNode node, string path, IReadOnlyList<string> fields)
    {
        var reading = node as YamlMappingNode;
        var rows = walker.Child(reading, "rows");
        if (fields.Count == 0 || rows is null)
        {
            if (fields.Count > 0)
                walker.Report(node, path, $"une liste est attendue : « rows » et « fields » ({string.Join(", ", fields)})");
            return new MapReading(Locator(walker, node, path, []), new Dictionary<string, MapLocator>());
        }

        walker.Mapping(node, path, ["rows", "fields"]);
        var given = walker.Entries(walker.Child(reading, "fields"), $"{path}.fields").ToList();
        foreach (var (field, at) in given.Where(entry => !fields.Contains(entry.Key)))
            walker.Report(at, $"{path}.fields.{field}", $"champ inconnu ; le plus proche est « {YamlWalker.Nearest(field, fields)} »");
        return new MapReading(
            Locator(walker, rows, $"{path}.rows", []),
            given.ToDictionary(entry => entry.Key, entry => Locator(walker, entry.Value, $"{path}.fields.{entry.Key}", [])));
    }

    private static Dictionary<string, MapLocator> Criteria(YamlWalker walker, YamlMappingNode? map)
    {
        var criteria = new Dictionary<string, MapLocator>();
        foreach (var (name, node) in walker.Entries(walker.Child(map, "criteria"), "map.criteria"))
        {
            if (!SearchCriteria.All.Contains(name))
                walker.Report(node, $"map.criteria.{name}", $"critère inconnu ; le plus proche est « {YamlWalker.Nearest(name, SearchCriteria.All)} »");
            criteria[name] = Locator(walker, node, $"map.criteria.{name}", []);
        }

        return criteria;
    }

    private static MapLocator Locator(YamlWalker walker, YamlNode node, string path, IReadOnlyList<string>? values)
    {
        var locator = walker.Mapping(node, path, [.. LocatorKeys, "with"]);
        if (locator is not null && !new[] { "role", "label", "text", "test-id", "css" }.Any(key => walker.Child(locator, key) is not null))
            walker.Report(node, path, "un repère est attendu : role et name, label, text, test-id ou css");
        var within = walker.Child(locator, "within");
        return new MapLocator(
            walker.Text(locator, "role", path),
            Value(walker, node, walker.Text(locator, "name", path), path, values),
            walker.Text(locator, "label", path),
            Value(walker, node, walker.Text(locator, "text", path), path, values),
            walker.Text(locator, "test-id", path),
            Value(walker, node, walker.Text(locator, "css", path), path, values),
            within is null ? null : Locator(walker, within, $"{path}.within", values),
            walker.Text(locator, "exact", path) == "true");
    }

    [GeneratedRegex(@"\$([a-z][a-z-]*)")]
    private static partial Regex Variables();
}
