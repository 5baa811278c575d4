using Conformance.Fakes.Hosting;
using MimeKit;

namespace Conformance.Fakes.Dmp;

/// <summary>A part of a multipart message.</summary>
/// <param name="ContentId">Content-ID, without angle brackets; null without one.</param>
/// <param name="Type">Content-Type.</param>
/// <param name="Content">Bytes, out of their transfer encoding.</param>
internal sealed record Part(string? ContentId, ContentType Type, MessageContent Content)
{
    private const int MostHeaders = 32;
    private const int LongestHeaders = 16 * 1024;

    /// <summary>Reads a part: its headers, an empty line, its bytes.</summary>
    /// <exception cref="FormatException">Its headers have no end or are too many, its transfer encoding is unknown, or its bytes are not in it.</exception>
    public static Part Of(MessageContent part)
    {
        var head = part.Slice(0, Math.Min(part.Length, LongestHeaders)).ToArray();
        var (end, next) = EndOf(head);
        using var lines = new MemoryStream(head, 0, end, writable: false);
        var headers = HeaderList.Load(lines);
        if (headers.Count > MostHeaders)
            throw new FormatException($"plus de {MostHeaders} en-têtes dans une partie");
        return new(
            Value(headers, HeaderId.ContentId)?.Trim('<', '>'),
            ContentType.TryParse(Value(headers, HeaderId.ContentType) ?? "", out var type) ? type : new ContentType("application", "octet-stream"),
            TransferEncodings.Decode(Value(headers, HeaderId.ContentTransferEncoding), part.Slice(next, part.Length - next)));
    }

    private static string? Value(HeaderList headers, HeaderId name) => headers[name]?.Trim() is { Length: > 0 } value ? value : null;

    /// <summary>Where the headers end, and where the bytes begin.</summary>
    private static (int End, int Next) EndOf(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith("\r\n"u8) || head.StartsWith("\n"u8))
            return (0, head.IndexOf((byte)'\n') + 1);
        var (lf, crlf) = (head.IndexOf("\n\n"u8), head.IndexOf("\r\n\r\n"u8));
        if (crlf >= 0 && (lf < 0 || crlf < lf))
            return (crlf + 2, crlf + 4);
        return lf >= 0 ? (lf + 1, lf + 2) : throw new FormatException("en-têtes d'une partie sans fin, ou trop longs");
    }
}
