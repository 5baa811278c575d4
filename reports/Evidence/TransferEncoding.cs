using System.Globalization;
using System.Text;

namespace Conformance.Reports.Evidence;

/// <summary>Undoes a Content-Transfer-Encoding (RFC 2045, section 6). What does not decode stays as it came.</summary>
internal static class TransferEncoding
{
    public static ReadOnlyMemory<byte> Decode(ReadOnlyMemory<byte> body, string? encoding) => encoding?.ToLowerInvariant() switch
    {
        "base64" => Base64(body),
        "quoted-printable" => QuotedPrintable(body.Span),
        _ => body,
    };

    private static ReadOnlyMemory<byte> Base64(ReadOnlyMemory<byte> body)
    {
        try
        {
            return Convert.FromBase64String(Encoding.ASCII.GetString(body.Span));
        }
        catch (FormatException)
        {
            return body;
        }
    }

    private static byte[] QuotedPrintable(ReadOnlySpan<byte> body)
    {
        using var clear = new MemoryStream(body.Length);
        while (!body.IsEmpty)
        {
            var (octet, length) = Next(body);
            if (octet is { } value)
                clear.WriteByte(value);
            body = body[length..];
        }

        return clear.ToArray();
    }

    private static (byte? Octet, int Length) Next(ReadOnlySpan<byte> body)
    {
        if (body[0] != '=')
            return (body[0], 1);
        if (body.StartsWith("=\r\n"u8))
            return (null, 3);
        if (body.StartsWith("=\n"u8))
            return (null, 2);
        return body.Length >= 3 && byte.TryParse(body[1..3], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var octet) ? (octet, 3) : (body[0], 1);
    }
}
