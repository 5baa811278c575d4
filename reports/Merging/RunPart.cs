using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Reports.Merging;

/// <summary>A recorded run that is, or may become, part of a whole.</summary>
/// <param name="Folder">Its folder.</param>
/// <param name="Started">Its opening.</param>
/// <param name="Journal">Its journal, chain verified.</param>
public sealed record RunPart(string Folder, RunStarted Started, RecordedJournal Journal)
{
    /// <summary>Declarations that its checks compared with what was seen; empty when it stopped before them.</summary>
    public IReadOnlyDictionary<string, string>? Declarations { get; } =
        Journal.Entries.Select(entry => entry.Fact).OfType<EditorDeclared>().FirstOrDefault()?.Declarations;

    /// <summary>Reads a run.</summary>
    /// <param name="folder">Folder of the run.</param>
    /// <exception cref="FileNotFoundException">The folder holds no journal.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="InvalidDataException">The chain is broken, or the journal does not begin with a run.</exception>
    public static RunPart Read(string folder)
    {
        var journal = JournalReader.ReadWhole(folder);
        return journal.Entries.Count == 0 ? throw new InvalidDataException("The journal is empty.") : Of(folder, journal);
    }

    private static RunPart Of(string folder, RecordedJournal journal) => journal.Entries[0].Fact switch
    {
        RunStarted started => new RunPart(folder, started, journal),
        RunsMerged => throw new InvalidDataException("It is a merge already: give the runs that it was made of."),
        _ => throw new InvalidDataException("The journal does not begin with its run."),
    };
}
