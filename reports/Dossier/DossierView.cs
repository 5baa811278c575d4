using Conformance.Reports.Catalogue;
using Conformance.Reports.Evidence;
using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Dossier;

/// <summary>What the pages of a dossier are written from.</summary>
/// <param name="report">Verdicts of the run.</param>
/// <param name="journal">Journal of the run.</param>
/// <param name="catalogue">Catalogue that the verdicts were given with.</param>
/// <param name="evidence">Where the pages find pictures and messages.</param>
public sealed class DossierView(RunReport report, JournalView journal, RemCatalogue catalogue, EvidenceFolder evidence)
{
    private readonly Dictionary<string, JournalEntry> _entries = journal.Entries.ToDictionary(entry => entry.Witness);
    private readonly StoryTeller _teller = new(journal);

    private readonly ILookup<string, PreuveVerdict> _citing = report.Preuves
        .SelectMany(preuve => preuve.Findings.SelectMany(finding => finding.Witnesses).Distinct().Select(witness => (witness, preuve)))
        .ToLookup(pair => pair.witness, pair => pair.preuve);

    /// <summary>Verdicts.</summary>
    public RunReport Report { get; } = report;

    /// <summary>Journal.</summary>
    public JournalView Journal { get; } = journal;

    /// <summary>Pictures and messages.</summary>
    public EvidenceFolder Evidence { get; } = evidence;

    /// <summary>Verdicts by exigence: those of the REM in the order of the report, then what the REM does not ask.</summary>
    public IReadOnlyList<IGrouping<string, PreuveVerdict>> Exigences { get; } = [.. report.Preuves.OrderBy(preuve => preuve.IsOutsideRem).GroupBy(preuve => preuve.Exigence)];

    /// <summary>Verdicts on the preuves of the REM.</summary>
    public IReadOnlyList<PreuveVerdict> OfRem { get; } = [.. report.Preuves.Where(preuve => !preuve.IsOutsideRem)];

    /// <summary>Verdicts on what the REM does not ask.</summary>
    public IReadOnlyList<PreuveVerdict> OutsideRem { get; } = [.. report.Preuves.Where(preuve => preuve.IsOutsideRem)];

    /// <summary>Interruptions of the run and of its scenarios, in order.</summary>
    public IReadOnlyList<JournalEntry> Interruptions { get; } = [.. journal.Entries.Where(entry => entry.Fact is RunInterrupted or ScenarioInterrupted)];

    /// <summary>The exigence that bears an id; null when the catalogue lacks it.</summary>
    public Exigence? ExigenceOf(string id) => catalogue.Exigences.FirstOrDefault(exigence => exigence.Id == id);

    /// <summary>The clause that a finding judges; null when the catalogue lacks it.</summary>
    public Clause? ClauseOf(Finding finding) => catalogue.FindClause(finding.Clause);

    /// <summary>The entry that a finding cites; null when the journal lacks it.</summary>
    public JournalEntry? EntryOf(string witness) => _entries.GetValueOrDefault(witness);

    /// <summary>How the scenarios of a preuve went.</summary>
    public IReadOnlyList<Story> StoriesOf(PreuveVerdict preuve) => _teller.Tell(preuve);

    /// <summary>Preuves whose findings cite an entry.</summary>
    public IEnumerable<PreuveVerdict> CitedBy(JournalEntry entry) => _citing[entry.Witness];

    /// <summary>Title of the scenario in which an entry was recorded.</summary>
    public string? ScenarioOf(JournalEntry entry) =>
        Journal.Of<ScenarioStarted>().FirstOrDefault(started => started.Entry.Scenario == entry.Scenario && entry.Scenario is not null)?.Fact.Title;
}
