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
    private readonly HashSet<string> _made = [];

    /// <summary>Bytes placed so far, each content counted once.</summary>
    public long Size { get; private set; }

    /// <summary>Puts a blob in the folder, under its SHA-256.</summary>
    /// <returns>Its file name; null when the run no longer holds it, or never did.</returns>
    public string? Place(BlobRef blob) => Place(blob, $"{blob.Sha256}{suffix}");

    /// <summary>Puts a blob in the folder, under a name of its own unless the same content has one already.</summary>
    /// <param name="blob">The content.</param>
    /// <param name="stem">Name without its extension; may lead into a folder below.</param>
    /// <returns>Its file name; null when the run no longer holds it, or never did.</returns>
    public string? Place(BlobRef blob, string stem)
    {
        if (!_placed.TryGetValue(blob.Sha256, out var name))
            _placed[blob.Sha256] = name = Link(blob, stem);
        return name;
    }

    /// <summary>A blob as a message; null when the run no longer holds it.</summary>
    public Message? Open(BlobRef blob) => PathOf(blob) is null ? null : MessageReader.Read(blobs.Read(blob), blob.MediaType);

    private string? Link(BlobRef blob, string stem)
    {
        if (PathOf(blob) is not { } path)
            return null;
        var name = $"{stem}.{MediaTypes.ExtensionOf(blob.MediaType)}";
        var target = Path.Combine(folder, name);
        if (_made.Add(Path.GetDirectoryName(target)!))
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        HardLink.MakeOrCopy(path, target);
        Size += blob.Size;
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
