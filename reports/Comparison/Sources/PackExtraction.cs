using System.IO.Compression;
using Conformance.Reports.Journal;
using Conformance.Reports.Merging;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Comparison.Sources;

/// <summary>What a comparison needs of a pack, in a folder of its own that goes when the comparison ends.</summary>
internal sealed class PackExtraction : IDisposable
{
    private const long Largest = 4L * 1024 * 1024 * 1024;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("conformance-pack-");

    private PackExtraction()
    {
    }

    public string Folder => _folder.FullName;

    /// <summary>Extracts verdicts, journals and pieces; nothing else of the pack is written.</summary>
    /// <exception cref="InvalidDataException">The file is no pack, or unpacks to more than 4 GiB.</exception>
    public static PackExtraction Of(string pack)
    {
        var extraction = new PackExtraction();
        try
        {
            using var archive = ZipFile.OpenRead(pack);
            extraction.Extract(archive);
            return extraction;
        }
        catch
        {
            extraction.Dispose();
            throw;
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private void Extract(ZipArchive archive)
    {
        var left = Largest;
        foreach (var entry in archive.Entries)
        {
            if (PlaceOf(entry.FullName.Split('/')) is not { } place)
                continue;
            left -= entry.Length;
            if (left < 0)
                throw new InvalidDataException("le paquet se déplie au-delà de 4 Gio : ce n'est pas celui d'une course");
            Write(entry, Path.Combine([Folder, .. place]));
        }
    }

    /// <summary>Where a name goes, for the names of a run alone: none of them leads out of the folder.</summary>
    private static string[]? PlaceOf(string[] parts) => parts switch
    {
        [VerdictFile.FileName] or [RunJournal.FileName] => parts,
        [BlobStore.FolderName, var blob] when BlobStore.IsName(blob) => parts,
        [RecordedRun.PartsFolder, var part, RunJournal.FileName] when PartEvidence.IsName(part) => parts,
        _ => null,
    };

    private static void Write(ZipArchiveEntry entry, string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var content = entry.Open();
        using var file = new FileStream(path, FileMode.CreateNew);
        var buffer = new byte[81920];
        var left = entry.Length;
        for (var read = content.Read(buffer); read > 0; read = content.Read(buffer))
        {
            left -= read;
            if (left < 0)
                throw new InvalidDataException($"« {entry.FullName} » est plus long que le paquet ne le dit");
            file.Write(buffer, 0, read);
        }
    }
}
