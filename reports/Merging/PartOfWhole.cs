using Conformance.Reports.Journal;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Merging;

/// <summary>A run as it stands in a whole: its entries keep their order and bear ranks and execution names that no other part has.</summary>
internal sealed class PartOfWhole
{
    private readonly JournalView _own;
    private readonly Dictionary<string, string> _witnesses;

    private PartOfWhole(IReadOnlyList<JournalEntry> own, IReadOnlyList<JournalEntry> entries)
    {
        _own = new JournalView(own);
        Entries = entries;
        _witnesses = own.Zip(entries).ToDictionary(pair => pair.First.Witness, pair => pair.Second.Witness);
    }

    /// <summary>Entries as the whole knows them.</summary>
    public IReadOnlyList<JournalEntry> Entries { get; }

    /// <summary>A run that is no part of anything.</summary>
    public static PartOfWhole Alone(IReadOnlyList<JournalEntry> journal) => new(journal, journal);

    /// <summary>Runs one after the other, ranks going on from one to the next.</summary>
    public static IReadOnlyList<PartOfWhole> InARow(IEnumerable<IReadOnlyList<JournalEntry>> journals)
    {
        var parts = new List<PartOfWhole>();
        var before = 0;
        foreach (var (rank, journal) in journals.Index())
        {
            var shift = before;
            parts.Add(new PartOfWhole(journal, [.. journal.Select(entry => Shifted(entry, shift, rank + 1))]));
            before += journal.Count;
        }

        return parts;
    }

    /// <summary>Judges the run on its own journal; its findings cite the entries of the whole.</summary>
    public RunReport Judge(Judgement judgement)
    {
        var report = judgement.Judge(_own);
        return report with
        {
            Preuves = [.. report.Preuves.Select(preuve => preuve with { Findings = [.. preuve.Findings.Select(InTheWhole)] })],
            Observations = [.. report.Observations.Select(observation => observation with { Witness = InTheWhole(observation.Witness) })],
        };
    }

    private static JournalEntry Shifted(JournalEntry entry, int shift, int part) => entry with
    {
        Seq = entry.Seq + shift,
        Scenario = entry.Scenario is { } execution ? $"{part}·{execution}" : null,
    };

    private Finding InTheWhole(Finding finding) => finding with { Witnesses = [.. finding.Witnesses.Select(InTheWhole)] };

    private string InTheWhole(string witness) => _witnesses.GetValueOrDefault(witness, witness);
}
