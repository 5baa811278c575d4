using Conformance.Reports.Journal;
using Conformance.Reports.Packs.Contents;
using Conformance.Reports.Packs.Reading;

namespace Conformance.Reports.Packs.Verifying;

/// <summary>The journals of a pack in a folder of their own, to be judged; it goes when it is closed.</summary>
internal sealed class ExtractedJournals : IDisposable
{
    private ExtractedJournals(string folder) => Folder = folder;

    /// <summary>The folder.</summary>
    public string Folder { get; }

    /// <summary>Takes out the journals, whose names were found to be sound.</summary>
    public static ExtractedJournals From(IFileSource source, IFileReader reader)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), $"conformance-{Identifiers.Draw():N}")).FullName;
        foreach (var file in source.Files.Where(file => ContentsReader.IsJournal(file.Name)))
        {
            var target = Path.Combine(folder, file.Name);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            using var content = reader.Open(file.Name);
            using var copy = File.Create(target);
            content.CopyTo(copy);
        }

        return new ExtractedJournals(folder);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
