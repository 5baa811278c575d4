using System.Security.Cryptography;
using Conformance.Reports.Attestations;
using Conformance.Steps.Editors.File;

namespace Conformance.Steps.Editors.Attestations;

/// <summary>A document that somebody brings from anywhere, placed in the folder of the attestations.</summary>
public static class PieceFile
{
    private const string Folder = "pieces";

    /// <summary>Takes its SHA-256, and copies it beside the attestations when it is elsewhere.</summary>
    /// <param name="attestations">Full path of the attestations file.</param>
    /// <param name="document">Path of the document.</param>
    /// <param name="from">First day of its validity.</param>
    /// <param name="to">Last day of its validity.</param>
    /// <exception cref="IOException">It is not there, or cannot be copied.</exception>
    public static Piece Bring(string attestations, string document, DateOnly? from, DateOnly? to)
    {
        var home = Path.GetDirectoryName(attestations)!;
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(System.IO.File.ReadAllBytes(document)));
        var placed = FolderPath.Within(home, Path.GetFullPath(document)) is { } here ? here : Copy(home, document, sha256);
        return new Piece(Path.GetRelativePath(home, placed).Replace('\\', '/'), sha256, from, to);
    }

    private static string Copy(string home, string document, string sha256)
    {
        var target = Path.Combine(Directory.CreateDirectory(Path.Combine(home, Folder)).FullName, $"{sha256[..8]}-{Path.GetFileName(document)}");
        System.IO.File.Copy(document, target, overwrite: true);
        return target;
    }
}
