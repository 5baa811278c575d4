using Conformance.Reports.Catalogue;
using Conformance.Reports.Evidence;
using Conformance.Reports.Film;
using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Dossier;

/// <summary>What the pages of a dossier are written from. Read-only once made: pages are written side by side.</summary>
/// <param name="report">Verdicts of the run.</param>
/// <param name="journal">Journal of the run.</param>
/// <param name="catalogue">Catalogue that the verdicts were given with.</param>
/// <param name="films">Films made of the run.</param>
/// <param name="budget">Bytes that the folder of a preuve should not exceed.</param>
public sealed class DossierView(RunReport report, JournalView journal, RemCatalogue catalogue, FilmShelf films, long budget)
{
    private readonly Dictionary<string, JournalEntry> _entries = journal.Entries.ToDictionary(entry => entry.Witness);
    private readonly Dictionary<string, Exigence> _exigences = catalogue.Exigences.ToDictionary(exigence => exigence.Id);
    private readonly StoryTeller _teller = new(journal, films);
    private readonly Dictionary<string, string> _scenarios = journal.Of<ScenarioStarted>()
        .Where(started => started.Entry.Scenario is not null)
        .GroupBy(started => started.Entry.Scenario!).ToDictionary(group => group.Key, group => group.First().Fact.Title);

    /// <summary>Verdicts.</summary>
    public RunReport Report { get; } = report;

    /// <summary>Journal.</summary>
    public JournalView Journal { get; } = journal;

    /// <summary>Bytes that the folder of a preuve should not exceed.</summary>
    public long Budget { get; } = budget;

    /// <summary>Chapters of the preuves judged, in the order of the report; what the REM does not ask comes last.</summary>
    public IReadOnlyList<Chapter> Chapters { get; } = Chapter.Of(report, catalogue);

    /// <summary>Verdicts on the preuves of the REM.</summary>
    public IReadOnlyList<PreuveVerdict> OfRem { get; } = [.. report.Preuves.Where(preuve => !preuve.IsOutsideRem)];

    /// <summary>Verdicts on what the REM does not ask.</summary>
    public IReadOnlyList<PreuveVerdict> OutsideRem { get; } = [.. report.Preuves.Where(preuve => preuve.IsOutsideRem)];

    /// <summary>Interruptions of the run and of its scenarios, in order.</summary>
    public IReadOnlyList<JournalEntry> Interruptions { get; } = [.. journal.Entries.Where(entry => entry.Fact is RunInterrupted or ScenarioInterrupted)];

    /// <summary>What the exigences judged are taken from, with how many are, the most used first.</summary>
    public IReadOnlyList<(string Source, int Exigences)> Sources =>
        [.. Report.Preuves.Select(preuve => preuve.Exigence).Distinct().Select(ExigenceOf).OfType<Exigence>().GroupBy(exigence => exigence.Source)
            .Select(group => (group.Key, group.Count())).OrderByDescending(source => source.Item2).ThenBy(source => source.Key, StringComparer.Ordinal)];

    /// <summary>The exigence that bears an id; null when the catalogue lacks it.</summary>
    public Exigence? ExigenceOf(string id) => _exigences.GetValueOrDefault(id);

    /// <summary>Number of the exigence of a preuve as the REM writes it; null when that is its canonical id.</summary>
    public string? BrutOf(PreuveVerdict preuve) => ExigenceOf(preuve.Exigence) is { } exigence && exigence.Brut != exigence.Id ? exigence.Brut : null;

    /// <summary>The clause that a finding judges; null when the catalogue lacks it.</summary>
    public Clause? ClauseOf(Finding finding) =>
        finding.Clause.Split('#', 2) is [var id, var key] ? ExigenceOf(id)?.Clauses.GetValueOrDefault(key) : null;

    /// <summary>The entry that a finding cites; null when the journal lacks it.</summary>
    public JournalEntry? EntryOf(string witness) => _entries.GetValueOrDefault(witness);

    /// <summary>How the scenarios of a preuve went.</summary>
    public IReadOnlyList<Story> StoriesOf(PreuveVerdict preuve) => _teller.Tell(preuve);

    /// <summary>Title of the scenario in which an entry was recorded.</summary>
    public string? ScenarioOf(JournalEntry entry) => entry.Scenario is { } execution ? _scenarios.GetValueOrDefault(execution) : null;
}
