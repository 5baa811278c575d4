using System.Security.Cryptography;
using System.Text;

namespace Conformance.Cli.Running;

/// <summary>How the product was set for a run, in one digest: two runs that bear the same one differ by chance alone.</summary>
internal static class ConfigurationDigest
{
    /// <summary>SHA-256 of an editor file, as anybody can compute it (its secrets stand in the environment); with defects, that of the file's and of their names.</summary>
    /// <param name="editorFile">Path of the file.</param>
    /// <param name="defects">Defects of the reference editor that are turned on, in any order.</param>
    public static string Of(string editorFile, IReadOnlyList<string> defects)
    {
        var file = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(editorFile)));
        return defects.Count == 0
            ? file
            : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', [file, .. defects.Distinct().Order(StringComparer.Ordinal)]))));
    }
}
