namespace Conformance.Reports.Packs.Reading;

/// <summary>Files of a run's folder, and some that are not on disk.</summary>
/// <param name="folder">The folder.</param>
/// <param name="names">Names of its files, <c>/</c> between folders.</param>
/// <param name="added">Content of files that go into the pack besides, by name.</param>
internal sealed class FolderSource(string folder, IEnumerable<string> names, IReadOnlyDictionary<string, byte[]> added) : IFileSource, IFileReader
{
    public IReadOnlyList<SourceFile> Files { get; } =
    [
        .. names.Select(name => new SourceFile(name, new FileInfo(Path.Combine(folder, name)).Length)),
        .. added.Select(file => new SourceFile(file.Key, file.Value.Length)),
    ];

    public IFileReader OpenReader() => this;

    public Stream Open(string name) => added.TryGetValue(name, out var content)
        ? new MemoryStream(content, writable: false)
        : new FileStream(Path.Combine(folder, name), FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);

    public void Dispose()
    {
    }
}
