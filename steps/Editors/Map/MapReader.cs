using Conformance.Steps.Editors.File;
using YamlDotNet.RepresentationModel;

namespace Conformance.Steps.Editors.Map;

/// <summary>Reads the UI map of an editor file.</summary>
internal static class MapReader
{
    public static UiMap Read(YamlWalker walker, YamlMappingNode root)
    {
        var node = walker.Child(root, "map");
        if (node is null)
            walker.Report(root, "map", YamlWalker.Missing);
        var map = node is null or YamlScalarNode { Value: "" } ? null : walker.Mapping(node, "map", ["acts", "readings", "criteria"]);
        return new UiMap(Acts(walker, map), ReadingsOf(walker, map), Criteria(walker, map));
    }

    private static Dictionary<string, IReadOnlyList<MapAction>> Acts(YamlWalker walker, YamlMappingNode? map)
    {
        var acts = new Dictionary<string, IReadOnlyList<MapAction>>();
        foreach (var (intention, actions) in Entries(walker, map, "acts"))
        {
            var path = $"map.acts.{intention}";
            if (!Intentions.All.TryGetValue(intention, out var values))
                walker.Report(actions, path, $"intention inconnue ; la plus proche est « {YamlWalker.Nearest(intention, Intentions.All.Keys)} »");
            var reader = new ActionReader(walker, new ValueReader(walker, values));
            acts[intention] = [.. walker.Items(actions, path).Select((item, index) => reader.Read(item, $"{path}[{index}]"))];
        }

        return acts;
    }

    private static Dictionary<string, MapReading> ReadingsOf(YamlWalker walker, YamlMappingNode? map)
    {
        var reader = new ReadingReader(walker);
        var readings = new Dictionary<string, MapReading>();
        foreach (var (name, node) in Entries(walker, map, "readings"))
        {
            var path = $"map.readings.{name}";
            if (!Readings.All.TryGetValue(name, out var fields))
                walker.Report(node, path, $"lecture inconnue ; la plus proche est « {YamlWalker.Nearest(name, Readings.All.Keys)} »");
            readings[name] = reader.Read(node, path, fields ?? []);
        }

        return readings;
    }

    private static Dictionary<string, MapLocator> Criteria(YamlWalker walker, YamlMappingNode? map)
    {
        var reader = new LocatorReader(walker, new ValueReader(walker, []));
        var criteria = new Dictionary<string, MapLocator>();
        foreach (var (name, node) in Entries(walker, map, "criteria"))
        {
            if (!SearchCriteria.All.Contains(name))
                walker.Report(node, $"map.criteria.{name}", $"critère inconnu ; le plus proche est « {YamlWalker.Nearest(name, SearchCriteria.All)} »");
            criteria[name] = reader.Read(node, $"map.criteria.{name}");
        }

        return criteria;
    }

    /// <summary>Entries of a section; one that is opened and still empty has none.</summary>
    private static IEnumerable<(string Key, YamlNode Value)> Entries(YamlWalker walker, YamlMappingNode? map, string section) =>
        walker.Child(map, section) is { } node and not YamlScalarNode { Value: "" } ? walker.Entries(node, $"map.{section}") : [];
}
