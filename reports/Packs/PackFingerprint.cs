using System.IO.Compression;
using System.Security.Cryptography;

namespace Conformance.Reports.Packs;

/// <summary>The root fingerprint of a pack, short enough to be printed on a PV: five groups of five characters.</summary>
/// <remarks>
/// The first 125 bits of the SHA-256 of the manifest, in Crockford's base 32 (no I, L, O, U). To forge a pack for a given fingerprint takes 2^125 tries; a sealer who wants two packs of the
/// same fingerprint needs about 2^62, and the signed statement holds all 256 bits.
/// </remarks>
public static class PackFingerprint
{
    /// <summary>Bits of the SHA-256 that the fingerprint shows.</summary>
    public const int Bits = Characters * BitsOfCharacter;

    private const int Characters = 25;
    private const int Group = 5;
    private const int BitsOfCharacter = 5;
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// <summary>Fingerprint of a pack. It says what the manifest holds, not that the files agree with it: only <see cref="PackVerification"/> does.</summary>
    /// <param name="packPath">Path of the zip.</param>
    /// <returns>Five groups such as <c>7Q2ZK-…</c>.</returns>
    /// <exception cref="InvalidDataException">The file is no zip, or holds no manifest.</exception>
    public static string Of(string packPath)
    {
        using var zip = ZipFile.OpenRead(packPath);
        var entry = zip.GetEntry(PackLayout.Manifest) ?? throw new InvalidDataException($"{packPath} n'est pas un dossier scellé : {PackLayout.Manifest} n'y est pas.");
        using var manifest = entry.Open();
        return Of(SHA256.HashData(manifest));
    }

    /// <summary>Fingerprint for the SHA-256 of a manifest.</summary>
    public static string Of(ReadOnlySpan<byte> sha256)
    {
        var text = new char[Characters + (Characters / Group) - 1];
        Array.Fill(text, '-');
        for (var rank = 0; rank < Characters; rank++)
            text[rank + (rank / Group)] = Alphabet[FiveBits(sha256, rank * BitsOfCharacter)];
        return new string(text);
    }

    private static int FiveBits(ReadOnlySpan<byte> bytes, int bit)
    {
        var pair = (bytes[bit / 8] << 8) | bytes[(bit / 8) + 1];
        return (pair >> (11 - (bit % 8))) & 31;
    }
}
