using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Reports.Evidence;

/// <summary>A folder of a report where blobs get a name that a person can open, once each, so that the report can be moved alone.</summary>
/// <param name="blobs">Blobs of the run.</param>
/// <param name="folder">Folder that receives them.</param>
/// <param name="suffix">What stands between the SHA-256 and the extension.</param>
public sealed class EvidenceFolder(BlobStore blobs, string folder, string suffix = "")
{
    private readonly Dictionary<string, string?> _placed = [];

    /// <summary>Puts a blob in the folder.</summary>
    /// <returns>Its file name; null when the run no longer holds it, or never did.</returns>
    public string? Place(BlobRef blob)
    {
        if (!_placed.TryGetValue(blob.Sha256, out var name))
            _placed[blob.Sha256] = name = Link(blob);
        return name;
    }

    /// <summary>A blob as a message; null when the run no longer holds it.</summary>
    public Message? Open(BlobRef blob) => PathOf(blob) is null ? null : MessageReader.Read(blobs.Read(blob), blob.MediaType);

    private string? Link(BlobRef blob)
    {
        if (PathOf(blob) is not { } path)
            return null;
        Directory.CreateDirectory(folder);
        var name = $"{blob.Sha256}{suffix}.{MediaTypes.ExtensionOf(blob.MediaType)}";
        HardLink.MakeOrCopy(path, Path.Combine(folder, name));
        return name;
    }

    private string? PathOf(BlobRef blob)
    {
        try
        {
            return blobs.PathOf(blob) is var path && File.Exists(path) ? path : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
