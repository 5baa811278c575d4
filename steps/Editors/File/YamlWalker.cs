using Conformance.Steps.Editors.File.Format;
using F23.StringSimilarity;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Conformance.Steps.Editors.File;

/// <summary>Walks a YAML file and gathers every problem with its line, so that ten errors make one report of ten.</summary>
internal sealed class YamlWalker(string file, EnvironmentValues environment)
{
    /// <summary>What is said of a key that is not there.</summary>
    public const string Missing = "cette clé est obligatoire";

    private readonly List<EditorFileProblem> _problems = [];

    public IReadOnlyList<EditorFileProblem> Problems => _problems;

    public void Report(YamlNode at, string path, string message) => Report(new EditorFileProblem(file, at.Start.Line, path, message));

    /// <summary>Reports a problem, once however often it is met.</summary>
    public void Report(EditorFileProblem problem)
    {
        if (!_problems.Contains(problem))
            _problems.Add(problem);
    }

    public static string Nearest(string unknown, IEnumerable<string> known) => known.MinBy(name => new Damerau().Distance(name, unknown)) ?? "";

    public YamlMappingNode? Mapping(YamlNode node, string path, params IReadOnlyCollection<string> known)
    {
        if (node is not YamlMappingNode mapping)
        {
            Report(node, path, "un ensemble de « clé: valeur » est attendu");
            return null;
        }

        foreach (var key in mapping.Children.Keys.Where(key => key is not YamlScalarNode))
            Report(key, path, "une clé est un mot, et non une liste ni un ensemble");
        foreach (var key in mapping.Children.Keys.OfType<YamlScalarNode>().Where(key => known.Count > 0 && !known.Contains(key.Value!)))
            Report(key, FormatPath.Join(path, key.Value!), $"clé inconnue ; la plus proche est « {Nearest(key.Value!, known)} »");
        return mapping;
    }

    public IEnumerable<(string Key, YamlNode Value)> Entries(YamlNode? node, string path)
    {
        if (node is null)
            return [];
        return Mapping(node, path) is { } mapping
            ? mapping.Children.Where(child => child.Key is YamlScalarNode).Select(child => (((YamlScalarNode)child.Key).Value!, child.Value))
            : [];
    }

    public IReadOnlyList<YamlNode> Items(YamlNode? node, string path)
    {
        if (node is null)
            return [];
        if (node is YamlSequenceNode sequence)
            return [.. sequence.Children];
        Report(node, path, "une liste (« - … ») est attendue");
        return [];
    }

    public YamlNode? Child(YamlMappingNode? node, string key) =>
        node is not null && node.Children.TryGetValue(new YamlScalarNode(key), out var child) ? child : null;

    /// <summary>A text with its variables filled in; null when it is no text, or names a variable that is not set.</summary>
    public string? Filled(YamlNode node, string path)
    {
        if (Verbatim(node, path) is not { } value)
            return null;
        var unset = false;
        var filled = environment.Fill(value, missing =>
        {
            unset = true;
            Report(node, path, $"la variable d'environnement {missing} n'est pas définie");
        });
        return unset ? null : filled;
    }

    /// <summary>A text as it stands in the file; null when it is no text.</summary>
    public string? Verbatim(YamlNode node, string path)
    {
        if (node is YamlScalarNode { Value: { } value })
            return value;
        Report(node, path, "un texte est attendu");
        return null;
    }

    public string? Text(YamlMappingNode? node, string key, string path) =>
        Child(node, key) is { } child ? Filled(child, FormatPath.Join(path, key)) ?? "" : null;

    public string Required(YamlMappingNode? node, string key, string path)
    {
        if (node is not null && Child(node, key) is null)
            Report(node, FormatPath.Join(path, key), Missing);
        return Text(node, key, path) ?? "";
    }

    public int Number(YamlMappingNode? node, string key, string path, int otherwise, int from, int to)
    {
        var text = Text(node, key, path);
        if (text is null)
            return otherwise;
        if (int.TryParse(text, out var number) && number >= from && number <= to)
            return number;
        Report(Child(node, key)!, FormatPath.Join(path, key), $"un nombre de {from} à {to} est attendu, « {text} » est lu");
        return otherwise;
    }

    public bool Flag(YamlMappingNode? node, string key, string path, bool otherwise)
    {
        var text = Text(node, key, path);
        if (text is null)
            return otherwise;
        if (text is "true" or "false")
            return text == "true";
        Report(Child(node, key)!, $"{path}.{key}".TrimStart('.'), $"« true » ou « false » est attendu, « {text} » est lu");
        return otherwise;
    }

    public static YamlMappingNode Root(string file)
    {
        try
        {
            using var reader = System.IO.File.OpenText(file);
            var yaml = new YamlStream();
            yaml.Load(reader);
            return yaml.Documents.Count > 0 && yaml.Documents[0].RootNode is YamlMappingNode root
                ? root
                : throw new EditorFileException([new EditorFileProblem(file, 1, "", "le fichier est vide ou n'est pas un ensemble de « clé: valeur »")]);
        }
        catch (YamlException problem)
        {
            throw new EditorFileException([new EditorFileProblem(file, problem.Start.Line, "", $"YAML illisible : {problem.Message}")]);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new EditorFileException([new EditorFileProblem(file, 0, "", $"fichier illisible : {problem.Message}")]);
        }
    }
}
