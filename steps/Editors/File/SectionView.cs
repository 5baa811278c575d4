using System.Globalization;
using Conformance.Steps.Editors.File.Format;
using YamlDotNet.RepresentationModel;

namespace Conformance.Steps.Editors.File;

/// <summary>A section of the file as its reader sees it. The format has been checked: what departed from it reads as absent here, and is not reported again.</summary>
internal sealed class SectionView(YamlWalker walker, YamlNode? node, string path)
{
    private readonly YamlMappingNode? _mapping = node as YamlMappingNode;

    /// <summary>Whether a key is given.</summary>
    public bool Has(string key) => walker.Child(_mapping, key) is not null;

    /// <summary>A text; empty when it is not given.</summary>
    public string Text(string key) => TextOrNull(key) ?? "";

    /// <summary>A text; null when it is not given.</summary>
    public string? TextOrNull(string key) => walker.Child(_mapping, key) is YamlScalarNode child ? walker.Filled(child, PathOf(key)) : null;

    /// <summary>A shell command as it stands in the file; null when it is not given.</summary>
    public string? Command(string key) => (walker.Child(_mapping, key) as YamlScalarNode)?.Value;

    /// <summary>A number.</summary>
    public int Number(string key, int otherwise) => int.TryParse(TextOrNull(key), CultureInfo.InvariantCulture, out var number) ? number : otherwise;

    /// <summary>Yes or no.</summary>
    public bool YesNo(string key, bool otherwise) => TextOrNull(key) switch
    {
        "true" => true,
        "false" => false,
        _ => otherwise,
    };

    /// <summary>An address; null when none is given.</summary>
    public Uri? Address(string key) => WebAddress.TryRead(Text(key), out var address) ? address : null;

    /// <summary>The texts of a list, or the only one.</summary>
    public IReadOnlyList<string> Texts(string key) =>
        [.. Nodes(key).Index().Where(item => item.Item is YamlScalarNode).Select(item => walker.Filled(item.Item, $"{PathOf(key)}[{item.Index}]")).OfType<string>()];

    /// <summary>Texts by names of the editor's own.</summary>
    public Dictionary<string, string> Named(string key) =>
        (walker.Child(_mapping, key) as YamlMappingNode)?.Children
            .Where(child => child is { Key: YamlScalarNode, Value: YamlScalarNode })
            .ToDictionary(child => ((YamlScalarNode)child.Key).Value!, child => walker.Filled(child.Value, FormatPath.Join(PathOf(key), ((YamlScalarNode)child.Key).Value!)) ?? "") ?? [];

    /// <summary>A section under this one, empty when it is not given.</summary>
    public SectionView Section(string key) => new(walker, walker.Child(_mapping, key), PathOf(key));

    /// <summary>The sections of a list.</summary>
    public IEnumerable<SectionView> Sections(string key) =>
        Nodes(key).Select((item, rank) => new SectionView(walker, item, $"{PathOf(key)}[{rank}]"));

    /// <summary>Reports something wrong at a key, or at the section when the key is not given.</summary>
    public void Report(string key, string message)
    {
        if ((walker.Child(_mapping, key) ?? node) is { } at)
            walker.Report(at, PathOf(key), message);
    }

    /// <summary>Reports something wrong in another file that this one names.</summary>
    public void ReportIn(string otherFile, long line, string key, string message) =>
        walker.Report(new EditorFileProblem(otherFile, line, PathOf(key), message));

    /// <summary>Reports a problem of another file that this one names.</summary>
    public void ReportIn(EditorFileProblem problem) => walker.Report(problem);

    private string PathOf(string key) => FormatPath.Join(path, key);

    private IReadOnlyList<YamlNode> Nodes(string key) => walker.Child(_mapping, key) switch
    {
        YamlSequenceNode sequence => [.. sequence.Children],
        YamlScalarNode single => [single],
        _ => [],
    };
}
