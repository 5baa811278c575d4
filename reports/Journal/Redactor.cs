using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Conformance.Reports.Journal;

/// <summary>Takes declared secrets out of whatever is about to be written (DESIGN section 8).</summary>
public sealed class Redactor
{
    /// <summary>What stands where a secret stood.</summary>
    public const string Mark = "[expurgé]";

    private static readonly byte[] MarkBytes = Encoding.UTF8.GetBytes(Mark);

    private static readonly HashSet<string> SecretHeaders = new(StringComparer.OrdinalIgnoreCase)
    {
        "Authorization", "Proxy-Authorization", "Cookie", "Set-Cookie", "ESANTE-API-KEY", "X-Administration-Token",
    };

    private readonly string[] _secrets;
    private readonly byte[][] _secretBytes;

    /// <summary>Declares the secrets of a run.</summary>
    /// <param name="secrets">Passwords, keys and tokens in clear. Those under four characters are left alone: hiding them would hide half of the evidence.</param>
    public Redactor(IEnumerable<string> secrets)
    {
        _secrets = [.. secrets.Where(secret => secret.Length >= 4).SelectMany(Spellings).Distinct().OrderByDescending(secret => secret.Length)];
        _secretBytes = [.. _secrets.Select(Encoding.UTF8.GetBytes)];
    }

    /// <summary>A redactor without a declared secret.</summary>
    public static Redactor None { get; } = new([]);

    /// <summary>Value of a header that may be written: the mark for one that carries a credential.</summary>
    public static string Header(string name, string value) => SecretHeaders.Contains(name) ? Mark : value;

    /// <summary>The text without its secrets.</summary>
    public string Redact(string text) => _secrets.Aggregate(text, (current, secret) => current.Replace(secret, Mark, StringComparison.Ordinal));

    /// <summary>The bytes without their secrets; the same bytes when there is none.</summary>
    public ReadOnlySpan<byte> Redact(ReadOnlySpan<byte> content)
    {
        foreach (var secret in _secretBytes)
            content = Replace(content, secret);
        return content;
    }

    /// <summary>Copies a stream without its secrets, in little memory.</summary>
    public void Copy(Stream from, Stream to)
    {
        if (_secretBytes.Length == 0)
            from.CopyTo(to);
        else
            new RedactedCopy(_secretBytes, MarkBytes).Copy(from, to);
    }

    private static IEnumerable<string> Spellings(string secret) =>
    [
        secret,
        Uri.EscapeDataString(secret),
        WebUtility.UrlEncode(secret),
        WebUtility.HtmlEncode(secret),
        Convert.ToBase64String(Encoding.UTF8.GetBytes(secret)),
        JsonEncodedText.Encode(secret).ToString(),
        JsonEncodedText.Encode(secret, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString(),
    ];

    private static ReadOnlySpan<byte> Replace(ReadOnlySpan<byte> content, byte[] secret)
    {
        var at = content.IndexOf(secret);
        if (at < 0)
            return content;

        using var clean = new MemoryStream(content.Length);
        var rest = content;
        for (; at >= 0; at = rest.IndexOf(secret))
        {
            clean.Write(rest[..at]);
            clean.Write(MarkBytes);
            rest = rest[(at + secret.Length)..];
        }

        clean.Write(rest);
        return clean.ToArray();
    }
}
