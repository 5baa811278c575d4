using Conformance.Reports.Journal.Facts;

namespace Conformance.Reports.Journal;

/// <summary>Where everything seen during a run is written, before anybody acts on it (DESIGN section 1).</summary>
public interface IJournal
{
    /// <summary>Appends a fact and returns once it has left the process: whoever answers afterwards answers with the fact on record.</summary>
    /// <param name="fact">What was seen.</param>
    /// <param name="scenario">Execution of the scenario that saw it; null for a national service.</param>
    JournalEntry Record(JournalFact fact, string? scenario = null);

    /// <summary>Keeps bytes beside the journal, under their SHA-256, redacted; the same bytes are kept once.</summary>
    BlobRef Keep(ReadOnlySpan<byte> content, string mediaType);

    /// <summary>Keeps all that a stream gives in the same way, in little memory whatever its length.</summary>
    BlobRef Keep(Stream content, string mediaType);

    /// <summary>Keeps a ZIP archive, the files in it redacted one by one: compressed, their secrets would not be seen.</summary>
    /// <param name="archive">The archive; it must be able to seek.</param>
    /// <exception cref="InvalidDataException">It is no archive.</exception>
    BlobRef KeepArchive(Stream archive);

    /// <summary>A file of one's own beside the journal, for what is too large for memory. It goes when it is closed.</summary>
    FileStream OpenScratch();
}
