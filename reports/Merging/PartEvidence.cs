using System.Security.Cryptography;
using Conformance.Reports.Journal;

namespace Conformance.Reports.Merging;

/// <summary>What stands beside the journal of a part, and the name that its folder will have.</summary>
internal static class PartEvidence
{
    private const int LongestName = 100;

    /// <summary>Files of its blobs.</summary>
    public static IEnumerable<string> BlobsOf(RunPart part)
    {
        var folder = Path.Combine(part.Folder, BlobStore.FolderName);
        return Directory.Exists(folder) ? Directory.EnumerateFiles(folder).Where(file => BlobStore.IsName(Path.GetFileName(file))).Order(StringComparer.Ordinal) : [];
    }

    /// <summary>Whether a blob is still what its SHA-256 says, and in its own place.</summary>
    public static bool IsGenuine(string blob)
    {
        using var content = File.OpenRead(blob);
        return new FileInfo(blob).LinkTarget is null && Convert.ToHexStringLower(SHA256.HashData(content)) == Path.GetFileName(blob);
    }

    /// <summary>Whether an identifier may name a folder: it comes from a journal that somebody may have written by hand.</summary>
    public static bool IsName(string runId) =>
        runId.Length is > 0 and <= LongestName && runId[0] != '.' && runId.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.');
}
