using F23.StringSimilarity;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Conformance.Steps.Editors.File;

/// <summary>Walks a YAML file and gathers every problem with its line, so that ten errors make one report of ten.</summary>
internal sealed class YamlWalker(string file, EnvironmentValues environment)
{
    private readonly List<EditorFileProblem> _problems = [];

    public IReadOnlyList<EditorFileProblem> Problems => _problems;

    public void Report(YamlNode at, string path, string message) => _problems.Add(new EditorFileProblem(file, at.Start.Line, path, message));

    public static string Nearest(string unknown, IEnumerable<string> known) => known.MinBy(name => new Damerau().Distance(name, unknown)) ?? "";

    public YamlMappingNode? Mapping(YamlNode node, string path, params IReadOnlyCollection<string> known)
    {
        if (node is not YamlMappingNode mapping)
        {
            Report(node, path, "un ensemble de « clé: valeur » est attendu");
            return null;
        }

        foreach (var key in mapping.Children.Keys.OfType<YamlScalarNode>().Where(key => known.Count > 0 && !known.Contains(key.Value!)))
            Report(key, $"{path}.{key.Value}".TrimStart('.'), $"clé inconnue ; la plus proche est « {Nearest(key.Value!, known)} »");
        return mapping;
    }

    public IEnumerable<(string Key, YamlNode Value)> Entries(YamlNode? node, string path)
    {
        if (node is null)
            return [];
        return Mapping(node, path) is { } mapping
            ? mapping.Children.Select(child => (((YamlScalarNode)child.Key).Value!, child.Value))
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

    public string? Text(YamlMappingNode? node, string key, string path)
    {
        var child = Child(node, key);
        if (child is null)
            return null;
        if (child is YamlScalarNode { Value: { } value })
            return environment.Fill(value, missing => Report(child, $"{path}.{key}", $"la variable d'environnement {missing} n'est pas définie"));
        Report(child, $"{path}.{key}", "un texte est attendu");
        return null;
    }

    public string Required(YamlMappingNode? node, string key, string path)
    {
        if (node is not null && Child(node, key) is null)
            Report(node, $"{path}.{key}".TrimStart('.'), "cette clé est obligatoire");
        return Text(node, key, path) ?? "";
    }

    public int Number(YamlMappingNode? node, string key, string path, int otherwise, int from, int to)
    {
        var text = Text(node, key, path);
        if (text is null)
            return otherwise;
        if (int.TryParse(text, out var number) && number >= from && number <= to)
            return number;
        Report(Child(node, key)!, $"{path}.{key}".TrimStart('.'), $"un nombre de {from} à {to} est attendu, « {text} » est lu");
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
