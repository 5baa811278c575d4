using System.Security.Cryptography;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Reports.Journal;

/// <summary>The folder <c>blobs/</c> of a run: each content once, under its SHA-256.</summary>
public sealed class BlobStore(string runFolder)
{
    /// <summary>Name of the folder in that of the run.</summary>
    public const string FolderName = "blobs";

    private readonly string _folder = Path.Combine(runFolder, FolderName);

    /// <summary>Whether a name is that of a blob: 64 lower-case hexadecimal digits.</summary>
    public static bool IsName(string name) => name.Length == 64 && name.All(char.IsAsciiHexDigitLower);

    /// <summary>Keeps a content.</summary>
    public BlobRef Keep(ReadOnlySpan<byte> content, string mediaType)
    {
        var name = Convert.ToHexStringLower(SHA256.HashData(content));
        var path = Path.Combine(_folder, name);
        if (!File.Exists(path))
            Write(path, content);
        return new BlobRef(name, mediaType, content.Length);
    }

    /// <summary>Keeps what is written, of any size, without holding it in memory.</summary>
    public BlobRef Keep(Action<Stream> write, string mediaType)
    {
        Directory.CreateDirectory(_folder);
        var draft = Path.Combine(_folder, $"{Identifiers.Draw():N}.draft");
        try
        {
            var (name, size) = Draft(draft, write);
            File.Move(draft, Path.Combine(_folder, name), overwrite: true);
            return new BlobRef(name, mediaType, size);
        }
        catch
        {
            File.Delete(draft);
            throw;
        }
    }

    /// <summary>Path of a kept content.</summary>
    /// <exception cref="InvalidDataException">The reference is not a SHA-256: a name may not lead out of the folder.</exception>
    public string PathOf(BlobRef blob) => IsName(blob.Sha256)
        ? Path.Combine(_folder, blob.Sha256)
        : throw new InvalidDataException($"'{blob.Sha256}' is not the name of a blob: 64 lower-case hexadecimal digits are expected.");

    /// <summary>Reads a kept content.</summary>
    public byte[] Read(BlobRef blob) => File.ReadAllBytes(PathOf(blob));

    private static (string Name, long Size) Draft(string draft, Action<Stream> write)
    {
        using var file = New(draft);
        using var hash = SHA256.Create();
        using (var hashed = new CryptoStream(file, hash, CryptoStreamMode.Write, leaveOpen: true))
            write(hashed);
        return (Convert.ToHexStringLower(hash.Hash!), file.Length);
    }

    /// <summary>A file that was not there: one that is truncated instead is written to the disk as it is closed, which costs more than all the rest.</summary>
    private static FileStream New(string draft) => new(draft, FileMode.CreateNew, FileAccess.Write);

    private void Write(string path, ReadOnlySpan<byte> content)
    {
        Directory.CreateDirectory(_folder);
        var draft = $"{path}.{Identifiers.Draw():N}";
        using (var file = New(draft))
            file.Write(content);
        File.Move(draft, path, overwrite: true);
    }
}
