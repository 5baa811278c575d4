using System.Text.RegularExpressions;
using Conformance.Reports.Merging;
using Conformance.Reports.Packs.Reading;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Packs.Contents;

/// <summary>Reads the files of a pack that the rules understand.</summary>
internal static partial class ContentsReader
{
    private const int LargestReport = 256 * 1024 * 1024;

    /// <summary>Whether a file is a journal: that of the run, or of a part.</summary>
    public static bool IsJournal(string name) => Journal().IsMatch(name);

    /// <summary>Reads the journals and the verdicts.</summary>
    public static RecordedContents Read(IFileSource source)
    {
        using var reader = source.OpenReader();
        return new RecordedContents([.. Journals(source, reader)], Report(source, reader));
    }

    /// <summary>Reads the journals alone.</summary>
    public static IEnumerable<PackedJournal> Journals(IFileSource source, IFileReader reader)
    {
        foreach (var file in source.Files.Where(file => IsJournal(file.Name)).OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            using var content = reader.Open(file.Name);
            yield return PackedJournal.Read(file.Name, content);
        }
    }

    private static RunReport? Report(IFileSource source, IFileReader reader)
    {
        if (source.Files.FirstOrDefault(file => file.Name == VerdictFile.FileName) is not { Length: <= LargestReport })
            return null;
        try
        {
            using var content = reader.Open(VerdictFile.FileName);
            return VerdictFile.Read(content);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    [GeneratedRegex($"^({RecordedRun.PartsFolder}/[^/]+/)?journal\\.ndjson$")]
    private static partial Regex Journal();
}
