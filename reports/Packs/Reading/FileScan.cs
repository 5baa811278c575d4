using System.Security.Cryptography;

namespace Conformance.Reports.Packs.Reading;

/// <summary>Reads files one after the other in one buffer: each is hashed, and looked through for what ought not to leave.</summary>
internal sealed class FileScan(Observations seen) : IDisposable
{
    private const int Chunk = 128 * 1024;
    private const int Overlap = 256;
    private const int Context = 64;

    private readonly byte[] _window = new byte[Overlap + Chunk];
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>Reads a file to its end, or just past the length that it claims.</summary>
    /// <exception cref="InvalidDataException">It does not decompress, or is longer than it claims.</exception>
    public FileFacts Read(SourceFile file, Stream content)
    {
        var (kept, done) = (0, 0L);
        for (var isLast = false; !isLast;)
        {
            var read = content.ReadAtLeast(_window.AsSpan(kept, Chunk), Chunk, throwOnEndOfStream: false);
            isLast = read < Chunk;
            _hash.AppendData(_window, kept, read);
            done += read;
            if (done > file.Length)
                throw new InvalidDataException($"il est plus long que les {file.Length} octets annoncés");
            Look(file.Name, kept, kept + read, done - kept - read, isLast);
            kept = Keep(kept + read);
        }

        return new FileFacts(file.Name, Convert.ToHexStringLower(_hash.GetHashAndReset()), done);
    }

    public void Dispose() => _hash.Dispose();

    private void Look(string name, int kept, int length, long before, bool isLast)
    {
        var from = kept == 0 ? 0 : kept - Overlap + Context;
        var to = isLast ? length : length - Overlap + Context;
        seen.Look(name, _window.AsSpan(0, length), from, to, before);
    }

    private int Keep(int length)
    {
        var kept = Math.Min(length, Overlap);
        _window.AsSpan(length - kept, kept).CopyTo(_window);
        return kept;
    }
}
