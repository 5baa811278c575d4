using System.Text;
using System.Text.RegularExpressions;

namespace Conformance.Reports.Evidence;

/// <summary>Takes kept bytes apart: start line and headers, then the body, then its parts. Whatever does not read stays as it is.</summary>
internal static partial class MessageReader
{
    private const int LongestHead = 64 * 1024;

    public static Message Read(byte[] content, string mediaType)
    {
        var (head, body) = Split(content);
        var type = head is null ? mediaType : HeaderOf(head, "Content-Type") ?? "text/plain";
        return new Message(head, body.IsEmpty ? [] : Parts(body, type));
    }

    private static IReadOnlyList<MessagePart> Parts(ReadOnlyMemory<byte> body, string type)
    {
        if (MediaTypes.BoundaryOf(type) is not { } boundary)
            return [Part(null, body, type)];
        var parts = new List<MessagePart>();
        foreach (var range in Multipart.Ranges(body.Span, boundary))
        {
            var (head, inner) = Split(body[range]);
            parts.Add(Part(head, inner, HeaderOf(head ?? string.Empty, "Content-Type") ?? "text/plain"));
        }

        return parts.Count > 0 ? parts : [Part(null, body, "text/plain")];
    }

    private static MessagePart Part(string? head, ReadOnlyMemory<byte> body, string type) =>
        new(head, MediaTypes.Essence(type), Readable.Text(body.Span, type), body.Length);

    private static (string? Head, ReadOnlyMemory<byte> Body) Split(ReadOnlyMemory<byte> content)
    {
        var window = content[..Math.Min(content.Length, LongestHead)].Span;
        var (cut, skip) = BlankLine(window);
        if (cut < 0)
            return (null, content);
        var head = Encoding.UTF8.GetString(window[..cut]);
        return HeadShape().IsMatch(head) ? (Readable.Clean(head), content[(cut + skip)..]) : (null, content);
    }

    private static (int Cut, int Skip) BlankLine(ReadOnlySpan<byte> content)
    {
        var windows = content.IndexOf("\r\n\r\n"u8);
        var unix = content.IndexOf("\n\n"u8);
        return windows >= 0 && (unix < 0 || windows < unix) ? (windows, 4) : (unix, 2);
    }

    private static string? HeaderOf(string head, string name)
    {
        var found = Regex.Match(head, $@"^{Regex.Escape(name)}\s*:\s*(?<value>.*(\n[ \t].*)*)", RegexOptions.Multiline | RegexOptions.IgnoreCase);
        return found.Success ? found.Groups["value"].Value.ReplaceLineEndings(" ").Trim() : null;
    }

    [GeneratedRegex(@"\A(HTTP/\d[^\r\n]*|[A-Z]+ \S+ HTTP/[\d.]+|[!-9;-~]+:[^\n]*)(\r?\n([!-9;-~]+:|[ \t])[^\n]*)*\z")]
    private static partial Regex HeadShape();
}
