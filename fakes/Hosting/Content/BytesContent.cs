using System.Runtime.InteropServices;

namespace Conformance.Fakes.Hosting;

/// <summary>A content in memory.</summary>
internal sealed class BytesContent(ReadOnlyMemory<byte> bytes) : MessageContent
{
    public override long Length => bytes.Length;

    public override Stream Open() => MemoryMarshal.TryGetArray(bytes, out var segment)
        ? new MemoryStream(segment.Array!, segment.Offset, segment.Count, writable: false)
        : new MemoryStream(bytes.ToArray(), writable: false);

    public override byte[] ToArray() =>
        MemoryMarshal.TryGetArray(bytes, out var segment) && segment.Offset == 0 && segment.Count == segment.Array!.Length ? segment.Array : bytes.ToArray();

    public override MessageContent Slice(long offset, long length) => new BytesContent(bytes.Slice((int)offset, (int)length));
}
