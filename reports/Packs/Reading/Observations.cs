using System.Collections.Concurrent;
using Conformance.Reports.Journal;
using Conformance.Reports.Packs.Scanning;

namespace Conformance.Reports.Packs.Reading;

/// <summary>What several readers saw in the files: the first place of each identity and secret, and how often something was redacted.</summary>
internal sealed class Observations
{
    private const int Most = 10_000;

    private readonly ConcurrentDictionary<(string Kind, string Value), Sighting> _sightings = new();
    private readonly ConcurrentDictionary<string, int> _redactions = new();

    /// <summary>The first place of each identity and secret, in the order of the files.</summary>
    public IReadOnlyList<Sighting> Sightings =>
        [.. _sightings.Values.OrderBy(sighting => sighting.File, StringComparer.Ordinal).ThenBy(sighting => sighting.Offset)];

    /// <summary>Redactions by the key before the mark, in the recorded evidence; the reports only repeat it.</summary>
    public IReadOnlyDictionary<string, int> Redactions => new SortedDictionary<string, int>(_redactions, StringComparer.Ordinal);

    /// <summary>Looks at part of a window on a file.</summary>
    /// <param name="name">Name of the file.</param>
    /// <param name="window">Bytes of the file.</param>
    /// <param name="from">Where the part begins.</param>
    /// <param name="to">Where it ends.</param>
    /// <param name="before">Bytes of the file before the window.</param>
    public void Look(string name, ReadOnlySpan<byte> window, int from, int to, long before)
    {
        IdentityScanner.Look(window, from, to, (kind, number, at) => Note(new Sighting(kind, number, name, before + at)));
        SecretScanner.Look(window, from, to, (kind, key, at) => Note(new Sighting(kind, key, name, before + at)));
        if (IsRecorded(name))
            RedactionCount.Look(window, from, to, key => _redactions.AddOrUpdate(key, 1, (_, count) => count + 1));
    }

    private static bool IsRecorded(string name) =>
        name.EndsWith(RunJournal.FileName, StringComparison.Ordinal) || name.StartsWith(BlobStore.FolderName + "/", StringComparison.Ordinal);

    private void Note(Sighting sighting)
    {
        if (_sightings.Count < Most || _sightings.ContainsKey((sighting.Kind, sighting.Value)))
            _sightings.AddOrUpdate((sighting.Kind, sighting.Value), sighting, (_, first) => sighting.IsBefore(first) ? sighting : first);
    }
}
