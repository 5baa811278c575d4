using System.Text;
using System.Text.Json;

namespace Conformance.Reports.Journal;

/// <summary>Reads a journal back and verifies its chain.</summary>
public static class JournalReader
{
    /// <summary>Reads every entry of a run.</summary>
    /// <param name="runFolder">Folder of the run.</param>
    /// <returns>The entries; a last line cut short by a kill is left out.</returns>
    /// <exception cref="FileNotFoundException">The folder holds no journal.</exception>
    /// <exception cref="InvalidDataException">A line was changed, removed or moved; the message gives its number.</exception>
    public static IReadOnlyList<JournalEntry> Read(string runFolder) => ReadWhole(runFolder).Entries;

    /// <summary>Reads every entry of a run, and the hash that its chain ends with.</summary>
    /// <param name="runFolder">Folder of the run.</param>
    /// <exception cref="FileNotFoundException">The folder holds no journal.</exception>
    /// <exception cref="InvalidDataException">A line was changed, removed or moved; the message gives its number.</exception>
    public static RecordedJournal ReadWhole(string runFolder)
    {
        var (entries, hash, _) = ReadChain(runFolder);
        return new RecordedJournal([.. DmpHistory.Whole(entries)], hash);
    }

    /// <summary>Reads a journal of unknown origin line by line, in the memory of the longest one, and verifies its chain. Facts are read only where they are asked for.</summary>
    /// <param name="journal">Text of the journal.</param>
    /// <returns>The lines; a last one cut short by a kill is left out.</returns>
    /// <exception cref="InvalidDataException">A line was changed, removed or moved, or is longer than any that a run writes; the message gives its number.</exception>
    /// <exception cref="JsonException">A line is not that of an entry.</exception>
    public static IEnumerable<JournalLine> Walk(TextReader journal)
    {
        var (previous, number) = (JournalFormat.Genesis, 0);
        foreach (var line in JournalLines.In(journal))
        {
            var body = Verified(line, ++number, previous, out previous);
            yield return JournalLine.Of(body, previous) is { } read && read.Seq == number ? read : throw Broken(number, "it does not bear its rank");
        }
    }

    /// <summary>The entries with what the next one must follow: the last hash, and the length in bytes of the whole lines.</summary>
    internal static (IReadOnlyList<JournalEntry> Entries, string Hash, long Length) ReadChain(string runFolder)
    {
        var text = File.ReadAllText(Path.Combine(runFolder, RunJournal.FileName));
        var lines = text.Split('\n');
        var entries = new List<JournalEntry>(lines.Length);
        var previous = JournalFormat.Genesis;
        for (var index = 0; index < lines.Length - 1; index++)
        {
            entries.Add(ReadLine(lines[index], index + 1, previous, out previous));
        }

        return (entries, previous, Encoding.UTF8.GetByteCount(text.AsSpan(0, text.Length - lines[^1].Length)));
    }

    private static string Verified(string line, int number, string expected, out string hash)
    {
        if (!JournalFormat.TrySplit(line, out var body, out var previous, out hash))
            throw Broken(number, "it does not end with its chain");
        if (previous != expected)
            throw Broken(number, $"it follows {previous[..12]}…, expected {expected[..12]}…");
        if (JournalFormat.Hash(body, previous) != hash)
            throw Broken(number, "its content does not match its hash");
        return body;
    }

    private static JournalEntry ReadLine(string line, int number, string expected, out string hash)
    {
        var body = Verified(line, number, expected, out hash);
        try
        {
            var entry = JournalFormat.Read(body);
            return entry.Seq == number ? entry : throw Broken(number, $"it bears rank {entry.Seq}");
        }
        catch (JsonException problem)
        {
            throw Broken(number, problem.Message);
        }
    }

    private static InvalidDataException Broken(int number, string why) =>
        new($"Line {number} of {RunJournal.FileName} cannot be trusted: {why}. The run must be made again.");
}

/// <summary>A journal read back.</summary>
/// <param name="Entries">Its entries; a last line cut short by a kill is left out.</param>
/// <param name="Head">Hash of the last entry, which stands for all of them.</param>
public sealed record RecordedJournal(IReadOnlyList<JournalEntry> Entries, string Head);
