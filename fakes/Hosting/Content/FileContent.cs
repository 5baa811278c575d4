using Microsoft.Win32.SafeHandles;

namespace Conformance.Fakes.Hosting;

/// <summary>A content in a file, or a stretch of it.</summary>
internal sealed class FileContent(SafeFileHandle file, long offset, long length) : MessageContent
{
    public override long Length => length;

    public override Stream Open() => new FileStretch(file, offset, length);

    public override MessageContent Slice(long from, long count) => new FileContent(file, offset + from, Math.Min(count, length - from));

    /// <summary>Reads a stretch of a file that others may read at the same time.</summary>
    private sealed class FileStretch(SafeFileHandle file, long offset, long length) : ReadingStream(length)
    {
        public override int Read(Span<byte> buffer)
        {
            var read = RandomAccess.Read(file, buffer[..(int)Math.Min(buffer.Length, Length - Position)], offset + Position);
            Position += read;
            return read;
        }
    }
}
