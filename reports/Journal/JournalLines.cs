using System.Text;

namespace Conformance.Reports.Journal;

/// <summary>Lines that a line feed ends; what follows the last one is left out.</summary>
internal static class JournalLines
{
    private const int Longest = 64 * 1024 * 1024;

    public static IEnumerable<string> In(TextReader text)
    {
        var buffer = new char[32 * 1024];
        var line = new StringBuilder();
        while (text.Read(buffer, 0, buffer.Length) is > 0 and var read)
        {
            var start = 0;
            for (var end = Array.IndexOf(buffer, '\n', 0, read); end >= 0; end = Array.IndexOf(buffer, '\n', start, read - start))
            {
                yield return line.Append(buffer, start, end - start).ToString();
                line.Clear();
                start = end + 1;
            }

            if (line.Append(buffer, start, read - start).Length > Longest)
                throw new InvalidDataException($"A line of {RunJournal.FileName} is longer than {Longest} characters: no run wrote it.");
        }
    }
}
