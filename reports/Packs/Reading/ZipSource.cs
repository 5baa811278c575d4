using System.IO.Compression;

namespace Conformance.Reports.Packs.Reading;

/// <summary>Entries of a zip that are safe to read; the others are findings.</summary>
internal sealed class ZipSource : IFileSource
{
    private readonly string _path;

    private ZipSource(string path, IReadOnlyList<SourceFile> files, IReadOnlyList<PackFinding> findings)
    {
        _path = path;
        Files = files;
        Findings = findings;
    }

    public IReadOnlyList<SourceFile> Files { get; }

    /// <summary>What is hostile in it.</summary>
    public IReadOnlyList<PackFinding> Findings { get; }

    /// <summary>Reads the list of entries.</summary>
    /// <exception cref="InvalidDataException">The file is no zip.</exception>
    public static ZipSource Open(string path)
    {
        using var zip = Zip(path);
        var examination = new EntryExamination(zip.Entries);
        return new ZipSource(path, [.. examination.Sound.Select(entry => new SourceFile(entry.FullName, entry.Length))], examination.Findings);
    }

    public IFileReader OpenReader() => new Reader(Zip(_path));

    private static ZipArchive Zip(string path) =>
        new(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 64 * 1024), ZipArchiveMode.Read);

    private sealed class Reader : IFileReader
    {
        private readonly ZipArchive _zip;
        private readonly Dictionary<string, ZipArchiveEntry> _entries = [];

        public Reader(ZipArchive zip)
        {
            _zip = zip;
            foreach (var entry in zip.Entries)
                _entries.TryAdd(entry.FullName, entry);
        }

        public Stream Open(string name) => _entries[name].Open();

        public void Dispose() => _zip.Dispose();
    }
}
