using Conformance.Reports.Journal.Facts;

namespace Conformance.Steps.Editors.Recording;

/// <summary>Puts an entry in the map of an editor file and leaves every other line, comments included, as it stands.</summary>
internal static class MapInsertion
{
    /// <summary>The text with the entry, which replaces the one of the same name.</summary>
    /// <param name="text">Text of the editor file.</param>
    /// <param name="section"><c>acts</c>, <c>readings</c> or <c>criteria</c>.</param>
    /// <param name="name">Name of the intention, reading or criterion.</param>
    /// <param name="entry">Lines of the entry, indented from its own column.</param>
    /// <exception cref="InterruptionException">The map is written on one line: there is no line to add to.</exception>
    public static string Put(string text, string section, string name, IReadOnlyList<string> entry)
    {
        var lines = text.TrimEnd().Split('\n').Select(line => line.TrimEnd('\r')).ToList();
        var map = Opened(lines, new Place(0, lines.Count, -1), "map", 0);
        var place = Opened(lines, map, section, 2);
        var indent = Indent(lines, place);
        var standing = Find(lines, place, name);
        if (standing is not null)
            lines.RemoveRange(standing.From, standing.To - standing.From);
        lines.InsertRange(standing?.From ?? place.To, entry.Select(line => new string(' ', indent) + line));
        return string.Join('\n', lines) + "\n";
    }

    /// <summary>The block under a key, opened first if it is not there or empty.</summary>
    private static Place Opened(List<string> lines, Place within, string key, int indent)
    {
        if (Find(lines, within, key) is not { } found)
        {
            lines.Insert(within.To, $"{new string(' ', indent)}{key}:");
            return new Place(within.To + 1, within.To + 1, indent);
        }

        var value = lines[found.From].Split(':', 2)[1].Split(" #")[0].Trim();
        if (value.Length > 0 && value.Replace(" ", "", StringComparison.Ordinal) is not "{}")
            throw OnOneLine(key);
        if (value.Length > 0)
            lines[found.From] = $"{new string(' ', found.Indent)}{key}:";
        return new Place(found.From + 1, found.To, found.Indent);
    }

    private static Place? Find(List<string> lines, Place within, string key)
    {
        var indent = Indent(lines, within);
        var from = lines.FindIndex(within.From, within.To - within.From, line => IndentOf(line) == indent && line[indent..].StartsWith(key + ":", StringComparison.Ordinal));
        if (from < 0)
            return null;
        var next = lines.FindIndex(from + 1, within.To - from - 1, line => IsContent(line) && IndentOf(line) <= indent);
        var to = next < 0 ? within.To : next;
        while (to > from + 1 && !IsContent(lines[to - 1]))
            to--;
        return new Place(from, to, indent);
    }

    /// <summary>Column of the keys of a block: that of its first line, two more than its own key where it has none.</summary>
    private static int Indent(List<string> lines, Place place) =>
        lines.Skip(place.From).Take(place.To - place.From).Where(IsContent).Select(IndentOf).FirstOrDefault(place.Indent < 0 ? 0 : place.Indent + 2);

    private static bool IsContent(string line) => line.Trim() is { Length: > 0 } content && content[0] != '#';

    private static int IndentOf(string line) => line.Length - line.TrimStart(' ').Length;

    private static InterruptionException OnOneLine(string key) => new(
        InterruptionCause.Configuration,
        $"La section « {key} » du fichier éditeur est écrite sur une seule ligne : rien ne peut y être ajouté sans la récrire. Mettez une clé par ligne, puis recommencez.");

    /// <summary>Lines from one to before another, and the column of the key that opens them.</summary>
    private sealed record Place(int From, int To, int Indent);
}
