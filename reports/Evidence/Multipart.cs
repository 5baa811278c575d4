using System.Text;

namespace Conformance.Reports.Evidence;

/// <summary>Where the parts of a multipart body stand (RFC 2046, section 5.1.1).</summary>
internal static class Multipart
{
    public static IReadOnlyList<Range> Ranges(ReadOnlySpan<byte> body, string boundary)
    {
        var mark = Encoding.ASCII.GetBytes("--" + boundary);
        var ranges = new List<Range>();
        var at = body.IndexOf(mark);
        while (at >= 0 && !body[(at + mark.Length)..].StartsWith("--"u8))
        {
            var start = at + mark.Length + LineEnd(body[(at + mark.Length)..]);
            var length = body[start..].IndexOf(mark);
            if (length < 0)
                return [.. ranges, start..body.Length];
            ranges.Add(start..(start + WithoutLineEnd(body.Slice(start, length))));
            at = start + length;
        }

        return ranges;
    }

    private static int LineEnd(ReadOnlySpan<byte> text) => text.IndexOf((byte)'\n') + 1;

    private static int WithoutLineEnd(ReadOnlySpan<byte> part) =>
        part.EndsWith("\r\n"u8) ? part.Length - 2 : part.EndsWith("\n"u8) ? part.Length - 1 : part.Length;
}
