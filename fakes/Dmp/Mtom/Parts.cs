using System.Text;
using Conformance.Fakes.Hosting;

namespace Conformance.Fakes.Dmp;

/// <summary>Cuts a multipart message into its parts, none of which is copied. Lines end by CR LF, or by LF alone as in the official recordings.</summary>
internal static class Parts
{
    private const int Most = 1000;
    private const int LongestPadding = 256;

    /// <summary>The parts, in order.</summary>
    /// <exception cref="FormatException">The message has no boundary, no end, or more parts than can be.</exception>
    public static IReadOnlyList<Part> In(MessageContent body, string? boundary)
    {
        if (string.IsNullOrEmpty(boundary))
            throw new FormatException("pas de boundary");
        var delimiters = Delimiters(body, Encoding.Latin1.GetBytes($"--{boundary}")).Take(Most + 2).ToList();
        if (delimiters.Count > Most + 1)
            throw new FormatException($"plus de {Most} parties");
        if (delimiters.Count == 0 || !delimiters[^1].IsLast)
            throw new FormatException("pas de délimiteur final, message coupé");
        return [.. delimiters.Zip(delimiters.Skip(1), (from, to) => Part.Of(Between(body, from, to)))];
    }

    private static MessageContent Between(MessageContent body, Delimiter from, Delimiter to) => body.Slice(from.End, Math.Max(0, to.Start - from.End));

    private static IEnumerable<Delimiter> Delimiters(MessageContent body, byte[] mark)
    {
        foreach (var at in ContentSearch.Find(body, mark))
        {
            if (DelimiterAt(body, at, mark.Length) is not { } delimiter)
                continue;
            yield return delimiter;
            if (delimiter.IsLast)
                yield break;
        }
    }

    private static Delimiter? DelimiterAt(MessageContent body, long at, int length)
    {
        var before = Bytes(body, at - 2, 2);
        if (before.Length > 0 && before[^1] != '\n')
            return null;
        var start = at - (before is [.., (byte)'\r', (byte)'\n'] ? 2 : before.Length == 0 ? 0 : 1);
        var after = Encoding.Latin1.GetString(Bytes(body, at + length, LongestPadding));
        if (after.StartsWith("--", StringComparison.Ordinal))
            return new Delimiter(start, at + length, IsLast: true);
        var line = after.IndexOf('\n', StringComparison.Ordinal);
        return line >= 0 && after[..line].Trim().Length == 0 ? new Delimiter(start, at + length + line + 1, IsLast: false) : null;
    }

    private static byte[] Bytes(MessageContent body, long at, int length)
    {
        var from = Math.Max(0, at);
        return body.Slice(from, Math.Min(at + length, body.Length) - from).ToArray();
    }

    /// <summary>A line between two parts: where the part before ends, and where the part after begins.</summary>
    private sealed record Delimiter(long Start, long End, bool IsLast);
}
