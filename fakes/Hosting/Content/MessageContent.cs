namespace Conformance.Fakes.Hosting;

/// <summary>Bytes of a message, or of one of its parts: in memory when they are few, in a file when they are many. Read as often as one likes.</summary>
public abstract class MessageContent
{
    /// <summary>No byte.</summary>
    public static MessageContent Empty { get; } = new BytesContent(ReadOnlyMemory<byte>.Empty);

    /// <summary>Length in bytes.</summary>
    public abstract long Length { get; }

    /// <summary>Bytes in memory.</summary>
    public static implicit operator MessageContent(byte[] bytes) => Of(bytes);

    /// <summary>Bytes in memory.</summary>
    public static MessageContent Of(ReadOnlyMemory<byte> bytes) => new BytesContent(bytes);

    /// <summary>Contents one after the other, which are not copied.</summary>
    public static MessageContent Join(params IReadOnlyList<MessageContent> contents) => new JoinedContent(contents);

    /// <summary>Opens the bytes for reading, at their start. The caller disposes the stream.</summary>
    public abstract Stream Open();

    /// <summary>All the bytes, in memory. Only for what is known to be small.</summary>
    public virtual byte[] ToArray()
    {
        var bytes = new byte[Length];
        using var stream = Open();
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>Some of the bytes; those of a file stay there.</summary>
    public virtual MessageContent Slice(long offset, long length) => Of(ToArray().AsMemory((int)offset, (int)length));
}
