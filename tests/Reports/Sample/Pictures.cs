using System.Buffers.Binary;
using System.IO.Compression;

namespace Conformance.Reports.Tests.Sample;

/// <summary>A small picture of one colour, as a PNG.</summary>
internal static class Pictures
{
    public static byte[] Png(byte shade, int side = 8)
    {
        using var file = new MemoryStream();
        file.Write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        Chunk(file, "IHDR"u8, [.. Big(side), .. Big(side), 8, 0, 0, 0, 0]);
        Chunk(file, "IDAT"u8, Compress([.. Enumerable.Range(0, side).SelectMany(_ => (byte[])[0, .. Enumerable.Repeat(shade, side)])]));
        Chunk(file, "IEND"u8, []);
        return file.ToArray();
    }

    private static void Chunk(MemoryStream file, ReadOnlySpan<byte> type, byte[] data)
    {
        byte[] body = [.. type, .. data];
        file.Write(Big(data.Length));
        file.Write(body);
        file.Write(Big((int)Crc(body)));
    }

    private static uint Crc(byte[] body)
    {
        var crc = uint.MaxValue;
        foreach (var octet in body)
        {
            crc ^= octet;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc >> 1) ^ ((crc & 1) == 1 ? 0xEDB88320u : 0);
        }

        return ~crc;
    }

    private static byte[] Compress(byte[] rows)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest))
            zlib.Write(rows);
        return packed.ToArray();
    }

    private static byte[] Big(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }
}
