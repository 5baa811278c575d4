using System.Security.Cryptography;
using System.Text;

namespace Conformance.Reports.Packs;

/// <summary>The manifest of a pack: the SHA-256 of each file of evidence, one line a file in the order of their names.</summary>
public sealed class Manifest
{
    private const int HashLength = 64;
    private const int LongestManifest = 64 * 1024 * 1024;
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    private Manifest(IReadOnlyDictionary<string, string> digests, byte[] content)
    {
        Digests = digests;
        Content = content;
    }

    /// <summary>SHA-256 by name, lower-case hexadecimal.</summary>
    public IReadOnlyDictionary<string, string> Digests { get; }

    /// <summary>The file itself.</summary>
    public byte[] Content { get; }

    /// <summary>SHA-256 of the file itself, which stands for the whole pack.</summary>
    public string Digest => Convert.ToHexStringLower(SHA256.HashData(Content));

    /// <summary>Root fingerprint.</summary>
    public string Fingerprint => PackFingerprint.Of(SHA256.HashData(Content));

    /// <summary>The manifest of files.</summary>
    public static Manifest Of(IEnumerable<KeyValuePair<string, string>> digests)
    {
        var sorted = digests.OrderBy(pair => pair.Key, StringComparer.Ordinal).ToList();
        var text = string.Concat(sorted.Select(pair => $"{pair.Value}  {pair.Key}\n"));
        return new Manifest(new Dictionary<string, string>(sorted), Encoding.UTF8.GetBytes(text));
    }

    /// <summary>Reads a manifest.</summary>
    /// <exception cref="InvalidDataException">A line is not one that <c>sha256sum</c> writes, or a file is listed twice; the message, in French, gives its number.</exception>
    public static Manifest Read(Stream stream)
    {
        var content = Bounded.ReadAll(stream, LongestManifest, PackLayout.Manifest);
        var digests = new Dictionary<string, string>();
        foreach (var (rank, line) in Lines(content).Index())
        {
            var (digest, name) = Split(line) ?? throw new InvalidDataException($"{PackLayout.Manifest}, ligne {rank + 1} : « {PlainText.Of(line)} » n'est pas une ligne de sha256sum.");
            if (!digests.TryAdd(name, digest))
                throw new InvalidDataException($"{PackLayout.Manifest}, ligne {rank + 1} : {PlainText.Of(name)} y figure deux fois.");
        }

        return new Manifest(digests, content);
    }

    private static IEnumerable<string> Lines(byte[] content)
    {
        try
        {
            return Strict.GetString(content).Split('\n').SkipLast(1);
        }
        catch (DecoderFallbackException)
        {
            throw new InvalidDataException($"{PackLayout.Manifest} n'est pas du texte UTF-8.");
        }
    }

    private static (string Digest, string Name)? Split(string line) =>
        line.Length > HashLength + 2 && line[HashLength] == ' ' && line[HashLength + 1] == ' ' && line[..HashLength].All(char.IsAsciiHexDigitLower)
            ? (line[..HashLength], line[(HashLength + 2)..])
            : null;
}
