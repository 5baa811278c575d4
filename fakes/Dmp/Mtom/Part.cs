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
    private const int UsualHeaders = 512;
    private const int LongestHeaders = 16 * 1024;

    /// <summary>Reads a part: its headers, an empty line, its bytes.</summary>
    /// <exception cref="FormatException">Its headers have no end or are too many, its transfer encoding is unknown, or its bytes are not in it.</exception>
    public static Part Of(MessageContent part)
    {
        var head = HeadWithin(part, UsualHeaders) ?? HeadWithin(part, LongestHeaders) ?? throw new FormatException("en-têtes d'une partie sans fin, ou trop longs");
        using var lines = new MemoryStream(head.Bytes, 0, head.End, writable: false);
        var headers = HeaderList.Load(lines);
        if (headers.Count > MostHeaders)
            throw new FormatException($"plus de {MostHeaders} en-têtes dans une partie");
        return new(
            Value(headers, HeaderId.ContentId)?.Trim('<', '>'),
            ContentType.TryParse(Value(headers, HeaderId.ContentType) ?? "", out var type) ? type : new ContentType("application", "octet-stream"),
            TransferEncodings.Decode(Value(headers, HeaderId.ContentTransferEncoding), part.Slice(head.Next, part.Length - head.Next)));
    }

    private static string? Value(HeaderList headers, HeaderId name) => headers[name]?.Trim() is { Length: > 0 } value ? value : null;

    /// <summary>The head of a part, if it ends within its first bytes; null otherwise.</summary>
    private static Head? HeadWithin(MessageContent part, int length)
    {
        var bytes = part.Slice(0, Math.Min(part.Length, length)).ToArray();
        if (bytes.AsSpan().StartsWith("\r\n"u8) || bytes.AsSpan().StartsWith("\n"u8))
            return new Head(bytes, 0, bytes.AsSpan().IndexOf((byte)'\n') + 1);
        var (lf, crlf) = (bytes.AsSpan().IndexOf("\n\n"u8), bytes.AsSpan().IndexOf("\r\n\r\n"u8));
        if (crlf >= 0 && (lf < 0 || crlf < lf))
            return new Head(bytes, crlf + 2, crlf + 4);
        return lf >= 0 ? new Head(bytes, lf + 1, lf + 2) : null;
    }

    /// <summary>First bytes of a part, where its headers end in them, and where its content begins.</summary>
    private sealed record Head(byte[] Bytes, int End, int Next);
}
