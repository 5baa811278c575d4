using System.Security.Cryptography;
using Conformance.Fakes.Hosting;

namespace Conformance.Fakes.Dmp;

/// <summary>A content in base 64, decoded as it is read.</summary>
internal sealed class Base64Content : MessageContent
{
    private readonly MessageContent _encoded;

    private Base64Content(MessageContent encoded, long length)
    {
        _encoded = encoded;
        Length = length;
    }

    public override long Length { get; }

    /// <summary>Reads all of it once, so that what is not base 64 is known before anybody counts on it.</summary>
    /// <exception cref="FormatException">The bytes are not base 64.</exception>
    public static Base64Content Of(MessageContent encoded)
    {
        using var raw = encoded.Open();
        if (Sum(raw, Significant) % 4 != 0)
            throw new FormatException("base 64 incomplet");
        using var decoded = Decode(encoded);
        return new Base64Content(encoded, Sum(decoded, read => read.Length));
    }

    public override Stream Open() => Decode(_encoded);

    private static long Sum(Stream stream, Func<ReadOnlySpan<byte>, int> count)
    {
        var buffer = new byte[16 * 1024];
        var sum = 0L;
        while (stream.Read(buffer) is > 0 and var read)
            sum += count(buffer.AsSpan(0, read));
        return sum;
    }

    private static int Significant(ReadOnlySpan<byte> text) => text.Length - text.Count((byte)' ') - text.Count((byte)'\t') - text.Count((byte)'\r') - text.Count((byte)'\n');

    private static CryptoStream Decode(MessageContent encoded) =>
        new(encoded.Open(), new FromBase64Transform(FromBase64TransformMode.IgnoreWhiteSpaces), CryptoStreamMode.Read);
}
