using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Bench.Journeys.Surroundings;

/// <summary>Keeps nothing: the journeys must not pay for evidence.</summary>
internal sealed class SilentJournal : IJournal
{
    public JournalEntry Record(JournalFact fact, string? scenario = null) => new(1, DateTimeOffset.UnixEpoch, scenario, fact);

    public BlobRef Keep(ReadOnlySpan<byte> content, string mediaType) => new("", mediaType, content.Length);

    public BlobRef Keep(Stream content, string mediaType) => new("", mediaType, content.Length);

    public BlobRef KeepArchive(Stream archive) => Keep(archive, "application/zip");

    public FileStream OpenScratch() => Scratch.Open(Path.GetTempPath());
}
