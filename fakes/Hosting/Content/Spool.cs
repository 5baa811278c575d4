using System.Buffers;
using Conformance.Reports.Journal;

namespace Conformance.Fakes.Hosting;

/// <summary>A file beside the journal in which contents lie one after the other, out of memory. It goes when it is closed.</summary>
internal sealed class Spool(IJournal journal) : IDisposable
{
    private const int Piece = 64 * 1024;

    private readonly Lock _gate = new();
    private FileStream? _file;
    private long _length;

    /// <summary>Copies all that a stream gives, and gives it back as it lies in the file.</summary>
    public MessageContent Append(Stream content)
    {
        var piece = ArrayPool<byte>.Shared.Rent(Piece);
        try
        {
            lock (_gate)
                return Append(content, piece);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(piece);
        }
    }

    public void Dispose() => _file?.Dispose();

    private FileContent Append(Stream content, byte[] piece)
    {
        _file ??= journal.OpenScratch();
        var start = _length;
        while (content.Read(piece) is > 0 and var read)
        {
            RandomAccess.Write(_file.SafeFileHandle, piece.AsSpan(0, read), _length);
            _length += read;
        }

        return new FileContent(_file.SafeFileHandle, start, _length - start);
    }
}
