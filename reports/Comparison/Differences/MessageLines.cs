using Conformance.Reports.Evidence;

namespace Conformance.Reports.Comparison.Differences;

/// <summary>A message as lines that only its meaning changes.</summary>
internal static class MessageLines
{
    /// <summary>Headers that say nothing but when, and how long.</summary>
    private static readonly HashSet<string> Passing = new(StringComparer.OrdinalIgnoreCase) { "Date", "Content-Length", "Connection", "Keep-Alive", "Server" };

    public static IReadOnlyList<string> Of(Message message) => [.. Head(message.Head), .. message.Parts.SelectMany(Part)];

    private static IEnumerable<string> Part(MessagePart part) => [.. Head(part.Head), .. Body(part)];

    private static IEnumerable<string> Body(MessagePart part) => part.Text switch
    {
        null => [$"({part.MediaType}, {part.Size} octets)"],
        var text when MediaTypes.IsXml(part.MediaType) && CanonicalXml.Lines(text) is { } lines => lines,
        var text when MediaTypes.IsJson(part.MediaType) && CanonicalJson.Lines(text) is { } lines => lines,
        var text => text.ReplaceLineEndings("\n").Split('\n'),
    };

    /// <summary>The start line, then the headers in order.</summary>
    private static IEnumerable<string> Head(string? head)
    {
        var lines = (head ?? "").ReplaceLineEndings("\n").Replace("\n ", " ", StringComparison.Ordinal).Replace("\n\t", " ", StringComparison.Ordinal).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var headers = lines.Where(line => NameOf(line) is { } name && !Passing.Contains(name)).Order(StringComparer.OrdinalIgnoreCase);
        return [.. lines.Where(line => NameOf(line) is null), .. headers];
    }

    private static string? NameOf(string line) => line.Split(':', 2) is [var name, _] && !name.Contains(' ', StringComparison.Ordinal) ? name : null;
}
