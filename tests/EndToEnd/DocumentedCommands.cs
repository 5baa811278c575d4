using System.Text.RegularExpressions;

namespace Conformance.EndToEnd.Tests;

/// <summary>What a page of documentation shows to type, or to write.</summary>
internal static partial class DocumentedCommands
{
    /// <summary>Arguments of each command of run.sh, in order.</summary>
    public static IReadOnlyList<string> In(params string[] page) =>
        [.. Blocks("sh", page)
            .SelectMany(block => block.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            .Select(line => line.StartsWith("./run.sh", StringComparison.Ordinal) ? line["./run.sh".Length..].Trim() : throw new FormatException($"{line} is no command of run.sh"))];

    /// <summary>The blocks of a language.</summary>
    public static IReadOnlyList<string> Blocks(string language, params string[] page) =>
        [.. Fences().Matches(File.ReadAllText(Path.Combine([CommandLine.Root, .. page]))).Where(block => block.Groups[1].Value == language).Select(block => block.Groups[2].Value)];

    [GeneratedRegex("```([a-z]+)\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Fences();
}
