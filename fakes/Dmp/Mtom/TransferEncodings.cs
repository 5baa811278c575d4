using Conformance.Fakes.Hosting;
using MimeKit.Encodings;

namespace Conformance.Fakes.Dmp;

/// <summary>Takes the bytes of a part out of their Content-Transfer-Encoding.</summary>
internal static class TransferEncodings
{
    /// <summary>The bytes as they were before their encoding.</summary>
    /// <exception cref="FormatException">The encoding is none that MIME has, or the bytes are not in it.</exception>
    public static MessageContent Decode(string? name, MessageContent raw) => (name ?? "binary").ToUpperInvariant() switch
    {
        "BINARY" or "8BIT" or "7BIT" => raw,
        "BASE64" => Base64Content.Of(raw),
        "QUOTED-PRINTABLE" => QuotedPrintable(raw),
        _ => throw new FormatException($"Content-Transfer-Encoding « {name} » inconnu"),
    };

    private static MessageContent QuotedPrintable(MessageContent raw)
    {
        var encoded = raw.ToArray();
        var decoder = new QuotedPrintableDecoder();
        var decoded = new byte[decoder.EstimateOutputLength(encoded.Length)];
        return decoded[..decoder.Decode(encoded, 0, encoded.Length, decoded)];
    }
}
