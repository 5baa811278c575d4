using System.Text;
using System.Text.RegularExpressions;

namespace Conformance.Reports.Packs.Scanning;

/// <summary>Finds secrets that the journal ought to have redacted: keys, tokens, passwords, and headers that carry them.</summary>
/// <remarks>The journal's own word for a wrong password, <c>errone</c>, is none.</remarks>
internal static partial class SecretScanner
{
    private const int Before = 40;
    private const int After = 120;

    /// <summary>Something that every one of them holds.</summary>
    private static readonly byte[][] Marks = [.. new[]
    {
        "PRIVATE KEY-----", "eyJ", "_token", "assword", "_secret", "uthorization:", "ookie:", "-API-KEY:", "-Api-Key:", "-api-key:", "dministration-",
    }.Select(Encoding.ASCII.GetBytes)];

    /// <summary>Tells of the secrets whose mark stands in a part of a window; what surrounds that part is there to be looked at.</summary>
    public static void Look(ReadOnlySpan<byte> window, int from, int to, Action<string, string, int> tell)
    {
        foreach (var mark in Marks)
        {
            for (var at = Next(window, from, to, mark); at >= 0; at = Next(window, at + 1, to, mark))
                Read(window, at, mark.Length, tell);
        }
    }

    private static int Next(ReadOnlySpan<byte> window, int from, int to, byte[] mark) =>
        from < to && window[from..].IndexOf(mark) is >= 0 and var found && from + found < to ? from + found : -1;

    private static void Read(ReadOnlySpan<byte> window, int at, int length, Action<string, string, int> tell)
    {
        var first = Math.Max(0, at - Before);
        var text = Encoding.UTF8.GetString(window[first..Math.Min(window.Length, at + length + After)]);
        var found = Shapes().Match(text);
        if (!found.Success)
            return;
        var (kind, group) = found.Groups["cle"].Success ? ("clé privée", "cle")
            : found.Groups["jeton"].Success ? ("jeton", "jeton")
            : found.Groups["entete"].Success ? ("en-tête secret", "entete")
            : ("valeur secrète", "nom");
        tell(kind, group is "entete" or "nom" ? found.Groups[group].Value : kind, at);
    }

    [GeneratedRegex("""
        (?<cle>-----BEGIN\ ([A-Z]+\ )*PRIVATE\ KEY-----)
        | (?<jeton>\beyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,})
        | (?<entete>\b(Proxy-)?Authorization|\b(Set-)?Cookie|\bESANTE-API-KEY|\bX-Administration-Token):[ ]*(?!\[expurg|\s|\\|")[^\s\\"<]{4}
        | \\?"(?<nom>\w*password|access_token|refresh_token|id_token|client_secret)\\?"\s*:\s*\\?"(?!\[expurg|errone\\?")[^"\\]{4}
        | (?<![\w-])(?<nom>\w*password|access_token|refresh_token|id_token|client_secret)=(?!%5Bexpurg|\[expurg)[^&\s"<>;\\]{4}
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Shapes();
}
