using System.Text;
using System.Text.RegularExpressions;

namespace Conformance.Reports.Evidence;

/// <summary>Takes kept bytes apart: start line and headers, then the body, then its parts. Whatever does not read stays as it is.</summary>
internal static partial class MessageReader
{
    private const int LongestHead = 64 * 1024;
    private const int Deepest = 8;
    private const string DefaultType = "text/plain";

    public static Message Read(byte[] content, string mediaType)
    {
        var (head, body) = Split(content);
        return new Message(head, body.IsEmpty ? [] : Parts(null, head, body, head is null ? mediaType : DefaultType, Deepest));
    }

    private static IReadOnlyList<MessagePart> Parts(string? shownHead, string? head, ReadOnlyMemory<byte> body, string defaultType, int depth)
    {
        var type = HeaderOf(head, "Content-Type") ?? defaultType;
        var ranges = depth > 0 && MediaTypes.BoundaryOf(type) is { } boundary ? Multipart.Ranges(body.Span, boundary) : [];
        return ranges.Count > 0
            ? [.. ranges.SelectMany(range => Inner(body[range], depth - 1))]
            : [Part(shownHead, TransferEncoding.Decode(body, HeaderOf(head, "Content-Transfer-Encoding")), type)];
    }

    private static IReadOnlyList<MessagePart> Inner(ReadOnlyMemory<byte> content, int depth)
    {
        var (head, body) = Split(content);
        return Parts(head, head, body, DefaultType, depth);
    }

    private static MessagePart Part(string? head, ReadOnlyMemory<byte> body, string type) =>
        new(head, MediaTypes.Essence(type), Readable.Text(body.Span, type), body.Length, body);

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

    /// <summary>Value of a header, its folded lines joined; null without it.</summary>
    public static string? HeaderOf(string? head, string name)
    {
        var found = Regex.Match(head ?? string.Empty, $@"^{Regex.Escape(name)}\s*:\s*(?<value>.*(\n[ \t].*)*)", RegexOptions.Multiline | RegexOptions.IgnoreCase);
        return found.Success ? found.Groups["value"].Value.ReplaceLineEndings(" ").Trim() : null;
    }

    [GeneratedRegex(@"\A(HTTP/\d[^\r\n]*|[A-Z]+ \S+ HTTP/[\d.]+|[!-9;-~]+:[^\r\n]*)(\r?\n([!-9;-~]+:|[ \t])[^\r\n]*)*\z")]
    private static partial Regex HeadShape();
}
