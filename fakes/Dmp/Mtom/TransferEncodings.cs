using Conformance.Fakes.Hosting;

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
        _ => throw new FormatException($"Content-Transfer-Encoding « {name} » inconnu"),
    };
}
