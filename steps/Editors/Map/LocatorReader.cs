using Conformance.Steps.Editors.File;
using YamlDotNet.RepresentationModel;

namespace Conformance.Steps.Editors.Map;

/// <summary>Reads a locator of the map.</summary>
/// <param name="walker">The file, and what is wrong with it.</param>
/// <param name="values">Values that may stand in its texts.</param>
internal sealed class LocatorReader(YamlWalker walker, ValueReader values)
{
    /// <summary>Reads a locator, and reports what is wrong with it.</summary>
    /// <param name="node">The mapping.</param>
    /// <param name="path">Where it stands.</param>
    /// <param name="besides">Keys that the mapping may hold besides those of a locator.</param>
    public MapLocator Read(YamlNode node, string path, params IReadOnlyCollection<string> besides)
    {
        var mapping = walker.Mapping(node, path, [.. MapVocabulary.LocatorNames, .. besides]);
        if (mapping is not null && !MapVocabulary.Locating.Any(key => walker.Child(mapping, key) is not null))
            walker.Report(node, path, $"un repère est attendu : {string.Join(", ", MapVocabulary.Locating)}");
        return new MapLocator
        {
            Role = Role(mapping, path),
            Name = Text(mapping, "name", path),
            Label = Text(mapping, "label", path),
            Placeholder = Text(mapping, "placeholder", path),
            Text = Text(mapping, "text", path),
            Alt = Text(mapping, "alt", path),
            Title = Text(mapping, "title", path),
            TestId = Text(mapping, "test-id", path),
            Css = Text(mapping, "css", path),
            HasText = Text(mapping, "has-text", path),
            Exact = walker.Flag(mapping, "exact", path, otherwise: false),
            Within = Inner(mapping, "within", path),
            Frame = Inner(mapping, "frame", path),
        };
    }

    private string? Role(YamlMappingNode? mapping, string path)
    {
        var role = walker.Text(mapping, "role", path);
        if (role is not null && !MapVocabulary.Roles.Contains(role))
            walker.Report(walker.Child(mapping, "role")!, $"{path}.role", $"rôle ARIA inconnu « {role} » ; le plus proche est « {YamlWalker.Nearest(role, MapVocabulary.Roles)} »");
        return role;
    }

    private MapLocator? Inner(YamlMappingNode? mapping, string key, string path) =>
        walker.Child(mapping, key) is { } inner ? Read(inner, $"{path}.{key}") : null;

    private string? Text(YamlMappingNode? mapping, string key, string path) =>
        walker.Child(mapping, key) is { } child ? values.Checked(child, walker.Text(mapping, key, path), $"{path}.{key}") : null;
}
