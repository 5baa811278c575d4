using Conformance.Steps.Editors.File;
using YamlDotNet.RepresentationModel;

namespace Conformance.Steps.Editors.Map;

/// <summary>Reads where one thing is read.</summary>
internal sealed class ReadingReader(YamlWalker walker)
{
    private static readonly string[] ListKeys = ["rows", "fields", "scroll"];
    private static readonly Dictionary<string, MapLocator> NoField = [];

    private readonly LocatorReader _locators = new(walker, new ValueReader(walker, []));

    /// <summary>Reads a reading, and reports what is wrong with it.</summary>
    /// <param name="node">The mapping.</param>
    /// <param name="path">Where it stands.</param>
    /// <param name="fields">Fields of its rows; empty for a single element.</param>
    public MapReading Read(YamlNode node, string path, IReadOnlyList<string> fields)
    {
        var mapping = node as YamlMappingNode;
        if (fields.Count > 0 && walker.Child(mapping, "rows") is { } rows)
            return List(mapping!, rows, path, fields);
        if (fields.Count > 0)
            walker.Report(node, path, $"une liste est attendue : « rows » et « fields » ({string.Join(", ", fields)})");
        return walker.Child(mapping, "announced") is null
            ? new MapReading(_locators.Read(node, path), NoField, null, null, path)
            : Announcement(mapping!, path);
    }

    private MapReading Announcement(YamlMappingNode mapping, string path)
    {
        walker.Mapping(mapping, path, ["announced"]);
        return new MapReading(null, NoField, null, walker.Text(mapping, "announced", path), path);
    }

    private MapReading List(YamlMappingNode mapping, YamlNode rows, string path, IReadOnlyList<string> fields)
    {
        walker.Mapping(mapping, path, ListKeys);
        var given = walker.Entries(walker.Child(mapping, "fields"), $"{path}.fields").ToList();
        foreach (var (field, at) in given.Where(entry => !fields.Contains(entry.Key)))
            walker.Report(at, $"{path}.fields.{field}", $"champ inconnu ; le plus proche est « {YamlWalker.Nearest(field, fields)} »");
        foreach (var field in fields.Except(given.Select(entry => entry.Key)))
            walker.Report(mapping, $"{path}.fields", $"le champ « {field} » manque");
        var scroll = walker.Child(mapping, "scroll");
        return new MapReading(
            _locators.Read(rows, $"{path}.rows"),
            given.ToDictionary(entry => entry.Key, entry => _locators.Read(entry.Value, $"{path}.fields.{entry.Key}")),
            scroll is null ? null : _locators.Read(scroll, $"{path}.scroll"),
            null,
            path);
    }
}
