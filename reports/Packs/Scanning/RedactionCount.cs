using System.Text;
using System.Text.RegularExpressions;
using Conformance.Reports.Journal;

namespace Conformance.Reports.Packs.Scanning;

/// <summary>How often something was redacted, by the key that stands before the mark.</summary>
internal static partial class RedactionCount
{
    private const string Elsewhere = "texte";
    private const int Before = 100;

    private static readonly byte[][] Marks = [Encoding.UTF8.GetBytes(Redactor.Mark), Encoding.ASCII.GetBytes(Uri.EscapeDataString(Redactor.Mark))];

    /// <summary>Tells of each mark in a part of a window.</summary>
    public static void Look(ReadOnlySpan<byte> window, int from, int to, Action<string> tell)
    {
        foreach (var mark in Marks)
        {
            for (var at = Next(window, from, to, mark); at >= 0; at = Next(window, at + mark.Length, to, mark))
                tell(KeyBefore(window[Math.Max(0, at - Before)..at]));
        }
    }

    private static int Next(ReadOnlySpan<byte> window, int from, int to, byte[] mark) =>
        from < to && window[from..].IndexOf(mark) is >= 0 and var found && from + found < to ? from + found : -1;

    private static string KeyBefore(ReadOnlySpan<byte> before) =>
        Key().Match(Encoding.UTF8.GetString(before)) is { Success: true } key ? key.Groups["key"].Value : Elsewhere;

    /// <summary>A header, a value of a form or of JSON, or a SAML attribute.</summary>
    [GeneratedRegex(@"(?<key>[A-Za-z][A-Za-z0-9_-]{1,40})(\\?"")?(\s*[:=]\s*(\\?"")?|[^<>]*><[^<>]*>)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Key();
}
