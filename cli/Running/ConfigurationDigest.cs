using System.Security.Cryptography;
using System.Text;

namespace Conformance.Cli.Running;

/// <summary>How the product was set for a run, in one digest: two runs that bear the same one differ by chance alone.</summary>
internal static class ConfigurationDigest
{
    /// <summary>Digest of an editor file, whose secrets stand in the environment, and of the defects turned on.</summary>
    /// <param name="editorFile">Path of the file.</param>
    /// <param name="defects">Defects of the reference editor, in any order.</param>
    public static string Of(string editorFile, IEnumerable<string> defects)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        digest.AppendData(SHA256.HashData(File.ReadAllBytes(editorFile)));
        foreach (var defect in defects.Order(StringComparer.Ordinal).Distinct())
            digest.AppendData(Encoding.UTF8.GetBytes(defect + "\n"));
        return Convert.ToHexStringLower(digest.GetHashAndReset());
    }
}
