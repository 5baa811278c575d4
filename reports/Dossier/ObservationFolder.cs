using Conformance.Reports.Dossier.Entries;
using Conformance.Reports.Evidence;
using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Reports.Dossier;

/// <summary>Writes a page for each exchange that broke a rule, whether a preuve speaks of it or not.</summary>
internal sealed class ObservationFolder(DossierView view, PageRenderer pages, Assets assets)
{
    /// <summary>Name of the folder, in that of the dossier.</summary>
    public const string Name = "observations";

    /// <summary>Writes the pages.</summary>
    /// <returns>Page of each witness, from the folder of the dossier.</returns>
    public async Task<IReadOnlyDictionary<string, string>> WriteAsync(EvidenceFolder files)
    {
        var written = new Dictionary<string, string>();
        foreach (var entry in view.Report.Observations.Select(observation => observation.Witness).Distinct().Select(view.EntryOf).OfType<JournalEntry>())
        {
            if (entry.Fact is not ExchangeRecorded exchange)
                continue;
            var stem = $"echanges/{Names.Anchor(entry.Witness)}";
            var frame = new EntryFrame(files, stem, [("Dossier de preuves", $"../../{Names.Index}")], []);
            written[entry.Witness] = $"{Name}/{stem}.html";
            await pages.WriteAsync<ExchangePage>(written[entry.Witness], new() { ["Frame"] = frame, ["Exchange"] = new Seen<ExchangeRecorded>(entry, exchange) });
        }

        if (written.Count > 0)
            assets.WriteStyle(Name);
        return written;
    }
}
