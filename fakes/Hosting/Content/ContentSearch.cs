using System.Buffers;

namespace Conformance.Fakes.Hosting;

/// <summary>Finds a word in a content, however long, in little memory.</summary>
internal static class ContentSearch
{
    private const int Window = 64 * 1024;

    /// <summary>Where each occurrence of a word begins, in order.</summary>
    public static IEnumerable<long> Find(MessageContent content, byte[] word)
    {
        var window = ArrayPool<byte>.Shared.Rent(Window);
        try
        {
            using var stream = content.Open();
            foreach (var at in Find(stream, word, window))
                yield return at;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(window);
        }
    }

    private static IEnumerable<long> Find(Stream stream, byte[] word, byte[] window)
    {
        var (start, held) = (0L, 0);
        while (stream.Read(window, held, Window - held) is > 0 and var read)
        {
            held += read;
            foreach (var at in In(window, held, word))
                yield return start + at;
            var kept = Math.Min(held, word.Length - 1);
            window.AsSpan(held - kept, kept).CopyTo(window);
            start += held - kept;
            held = kept;
        }
    }

    private static List<int> In(byte[] window, int length, byte[] word)
    {
        var found = new List<int>();
        for (var from = 0; window.AsSpan(from, length - from).IndexOf(word) is >= 0 and var at; from += at + 1)
            found.Add(from + at);
        return found;
    }
}
