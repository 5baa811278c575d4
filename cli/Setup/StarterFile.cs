using System.Text.RegularExpressions;
using Conformance.Steps.Editors;

namespace Conformance.Cli.Setup;

/// <summary>The editor file that a newcomer starts from.</summary>
internal static partial class StarterFile
{
    private const string SchemaMark = "{schema}";
    private const string IntentionsMark = "{intentions}";
    private const string ReadingsMark = "{readings}";

    private static readonly string SchemaFile = Path.Combine(Repository.Root, "docs", "editor.schema.json");

    private static readonly string Template = ReadTemplate();

    /// <summary>Variables of the environment that the file takes its secrets from.</summary>
    public static IReadOnlyList<string> Variables { get; } =
        [.. Template.Split('\n').Where(line => !line.StartsWith('#')).SelectMany(line => Variable().Matches(line)).Select(match => match.Groups[1].Value).Distinct()];

    /// <summary>The text of a file that will stand at a path.</summary>
    public static string For(string path) => Template
        .Replace(SchemaMark, Path.GetRelativePath(Path.GetDirectoryName(path)!, SchemaFile).Replace('\\', '/'), StringComparison.Ordinal)
        .Replace(IntentionsMark, Listed(Intentions.All, "$"), StringComparison.Ordinal)
        .Replace(ReadingsMark, Listed(Readings.All, ""), StringComparison.Ordinal);

    private static string Listed(IReadOnlyDictionary<string, IReadOnlyList<string>> words, string sign) =>
        string.Join('\n', words.Select(word => $"    #   {word.Key}{(word.Value.Count == 0 ? "" : $" ({string.Join(", ", word.Value.Select(value => sign + value))})")}"));

    private static string ReadTemplate()
    {
        using var text = new StreamReader(typeof(StarterFile).Assembly.GetManifestResourceStream("starter.yaml")!);
        return text.ReadToEnd();
    }

    [GeneratedRegex(@"\$\{([A-Z0-9_]+)\}")]
    private static partial Regex Variable();
}
