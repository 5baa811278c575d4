namespace Conformance.Reports.Packs.Reading;

/// <summary>Files that several may read at a time: those of a run's folder, or of a zip.</summary>
internal interface IFileSource
{
    /// <summary>The files, each once.</summary>
    IReadOnlyList<SourceFile> Files { get; }

    /// <summary>A reader for one thread.</summary>
    IFileReader OpenReader();
}

/// <summary>A file to be read.</summary>
/// <param name="Name">Name in the pack, <c>/</c> between folders.</param>
/// <param name="Length">Length in bytes that it claims.</param>
internal sealed record SourceFile(string Name, long Length);

/// <summary>Opens files for one thread.</summary>
internal interface IFileReader : IDisposable
{
    /// <summary>Content of a file.</summary>
    /// <exception cref="InvalidDataException">It cannot be read as what it claims to be.</exception>
    Stream Open(string name);
}
