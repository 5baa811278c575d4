namespace Conformance.Reports.Journal;

/// <summary>Copies a stream and puts a mark where a secret stands, even one that two readings share.</summary>
/// <param name="secrets">The secrets, the longest first.</param>
/// <param name="mark">What stands in their place.</param>
internal sealed class RedactedCopy(byte[][] secrets, byte[] mark)
{
    private const int Reading = 64 * 1024;

    private readonly int _longest = secrets[0].Length;

    public void Copy(Stream from, Stream to)
    {
        var window = new byte[Reading + _longest];
        var held = 0;
        while (from.Read(window, held, window.Length - held) is > 0 and var read)
        {
            held += read;
            var done = Write(window.AsSpan(0, held), held - _longest, to);
            window.AsSpan(done, held - done).CopyTo(window);
            held -= done;
        }

        Write(window.AsSpan(0, held), held, to);
    }

    /// <summary>Writes what begins before a limit, and says where it stopped: a secret that begins before it ends after it.</summary>
    private int Write(ReadOnlySpan<byte> window, int limit, Stream to)
    {
        var at = 0;
        while (at < limit)
        {
            var (next, length) = FirstIn(window[at..]);
            var clear = Math.Min(next, limit - at);
            to.Write(window.Slice(at, clear));
            at += clear;
            if (clear < next || length == 0)
                return at;
            to.Write(mark);
            at += length;
        }

        return Math.Max(at, 0);
    }

    private (int At, int Length) FirstIn(ReadOnlySpan<byte> text)
    {
        var (at, length) = (text.Length, 0);
        foreach (var secret in secrets)
        {
            if (text[..Math.Min(text.Length, at + secret.Length - 1)].IndexOf(secret) is >= 0 and var found && found < at)
                (at, length) = (found, secret.Length);
        }

        return (at, length);
    }
}
