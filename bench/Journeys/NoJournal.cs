using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Bench.Journeys;

/// <summary>Writes nothing: a script keeps no evidence.</summary>
internal sealed class NoJournal : IJournal
{
    public JournalEntry Record(JournalFact fact, string? scenario = null) => new(0, DateTimeOffset.UnixEpoch, scenario, fact);

    public BlobRef Keep(ReadOnlySpan<byte> content, string mediaType) => new("", mediaType, content.Length);
}
