using System.IO.Compression;
using Conformance.Reports.Packs.Reading;

namespace Conformance.Reports.Packs.Sealing;

/// <summary>Writes the zip: entries in the order of their names with the instant of the run, so that the same run gives the same bytes.</summary>
internal static class PackZip
{
    private const int RegularFile = 0x81A4 << 16;
    private const int CopyBuffer = 128 * 1024;

    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47];

    /// <summary>Writes files, then those of a seal.</summary>
    /// <param name="path">Zip to write.</param>
    /// <param name="source">Files that exist already.</param>
    /// <param name="added">Files to write after them.</param>
    /// <param name="instant">Instant that every entry bears.</param>
    /// <param name="cancellation">Stops between two files.</param>
    public static void Write(string path, IFileSource source, IEnumerable<KeyValuePair<string, byte[]>> added, DateTimeOffset instant, CancellationToken cancellation)
    {
        using var zip = new ZipArchive(new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, CopyBuffer), ZipArchiveMode.Create);
        using var reader = source.OpenReader();
        foreach (var file in source.Files.OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            using var content = reader.Open(file.Name);
            Write(zip, file.Name, content, instant);
        }

        foreach (var (name, content) in added.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            using var stream = new MemoryStream(content, writable: false);
            Write(zip, name, stream, instant);
        }
    }

    private static void Write(ZipArchive zip, string name, Stream content, DateTimeOffset instant)
    {
        var start = new byte[Png.Length];
        var read = content.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        var entry = zip.CreateEntry(name, start.AsSpan().SequenceEqual(Png) ? CompressionLevel.NoCompression : CompressionLevel.Optimal);
        entry.LastWriteTime = new DateTimeOffset(instant.UtcDateTime, TimeSpan.Zero);
        entry.ExternalAttributes = RegularFile;
        using var target = entry.Open();
        target.Write(start, 0, read);
        content.CopyTo(target, CopyBuffer);
    }
}
