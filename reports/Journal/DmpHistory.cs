using System.Collections.Immutable;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Reports.Journal;

/// <summary>What the DMP held after each change, where the journal writes the change alone.</summary>
public static class DmpHistory
{
    /// <summary>The entries of a journal from its start, each <see cref="DmpChanged"/> replaced by what the DMP held from then on.</summary>
    public static IEnumerable<JournalEntry> Whole(IEnumerable<JournalEntry> entries)
    {
        var held = new Dictionary<string, ImmutableList<DmpDocumentServed>>();
        foreach (var entry in entries)
        {
            if (entry.Fact is DmpServed served)
                held[served.Ins] = [.. served.Documents];
            yield return entry.Fact is DmpChanged change ? entry with { Fact = After(change, held) } : entry;
        }
    }

    private static DmpServed After(DmpChanged change, Dictionary<string, ImmutableList<DmpDocumentServed>> held)
    {
        var documents = held.GetValueOrDefault(change.Ins, []);
        documents = change.Gone.Count == 0 ? documents : documents.RemoveAll(document => change.Gone.Contains(document.UniqueId));
        return new DmpServed(change.Ins, change.State, held[change.Ins] = documents.AddRange(change.Added));
    }
}
