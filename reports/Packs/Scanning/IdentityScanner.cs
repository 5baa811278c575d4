using System.Text;

namespace Conformance.Reports.Packs.Scanning;

/// <summary>Finds identities in bytes. It looks at every eleventh byte only, since none has fewer digits in a row, blanks between them counting.</summary>
internal static class IdentityScanner
{
    private const int Before = 6;
    private const int After = 3;

    private static readonly bool[] Digits = [.. Enumerable.Range(0, 256).Select(octet => octet is >= '0' and <= '9')];

    /// <summary>Digits, the letters of the Corsican departments, and the bytes of the three spaces: plain, unbreakable, narrow.</summary>
    private static readonly bool[] Members = [.. Enumerable.Range(0, 256).Select(octet => octet is (>= '0' and <= '9') or ' ' or 'A' or 'B' or 0xC2 or 0xA0 or 0xE2 or 0x80 or 0xAF)];

    /// <summary>Tells of the identities that begin in a part of a window; what surrounds that part is there to be looked at.</summary>
    public static void Look(ReadOnlySpan<byte> window, int from, int to, Action<string, string, int> tell)
    {
        for (var at = from + IdentityPatterns.Shortest - 1; at < window.Length; at += IdentityPatterns.Shortest)
        {
            if (!Members[window[at]])
                continue;
            var (start, end) = Around(window, at);
            if (HasEnoughDigits(window[start..end]))
                Read(window, start, end, from, to, tell);
            at = end;
        }
    }

    private static (int Start, int End) Around(ReadOnlySpan<byte> window, int at)
    {
        var (start, end) = (at, at + 1);
        while (start > 0 && Members[window[start - 1]])
            start--;
        while (end < window.Length && Members[window[end]])
            end++;
        return (start, end);
    }

    private static bool HasEnoughDigits(ReadOnlySpan<byte> run)
    {
        var digits = 0;
        foreach (var octet in run)
        {
            if (Digits[octet] && ++digits == IdentityPatterns.Shortest)
                return true;
        }

        return false;
    }

    private static void Read(ReadOnlySpan<byte> window, int start, int end, int from, int to, Action<string, string, int> tell)
    {
        var first = Math.Max(0, start - Before);
        var text = Encoding.Latin1.GetString(window[first..Math.Min(window.Length, end + After)]);
        foreach (var (kind, number, at) in IdentityPatterns.In(text))
        {
            if (first + at >= from && first + at < to)
                tell(kind, number, first + at);
        }
    }
}
