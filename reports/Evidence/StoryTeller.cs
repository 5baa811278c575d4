using Conformance.Reports.Film;
using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Evidence;

/// <summary>Tells how the scenarios of a preuve went, from the journal. Reads it once, then tells as many preuves as wanted, also at the same time.</summary>
/// <param name="journal">Journal of the whole run.</param>
/// <param name="films">Films made of the run; null for none.</param>
public sealed class StoryTeller(JournalView journal, FilmShelf? films = null)
{
    private const string BeforeTheFirstStep = "Préparation";

    private readonly ExecutionIndex _index = new(journal);

    /// <summary>The executions that a verdict rests on, with the findings of that verdict at the steps that asked for them.</summary>
    public IReadOnlyList<Story> Tell(PreuveVerdict preuve)
    {
        var started = _index.ExecutionsOf(preuve.Id);
        var requests = started.SelectMany(fact => RequestsOf(fact.Entry.Scenario!, preuve.Id)).ToList();
        var findings = requests.Zip(preuve.Findings).ToDictionary(pair => pair.First.Seq, pair => pair.Second);
        return [.. started.Select(fact => Tell(fact, findings))];
    }

    private IEnumerable<JournalEntry> RequestsOf(string execution, string preuve) =>
        _index.During(execution).Where(entry => entry.Scenario == execution && entry.Fact is CheckRequested request && request.Preuve == preuve);

    private Story Tell(Seen<ScenarioStarted> started, Dictionary<long, Finding> findings)
    {
        var execution = started.Entry.Scenario!;
        var leases = _index.LeasesOf(execution);
        var entries = _index.During(execution)
            .Where(entry => entry.Scenario == execution || (entry.Scenario is null && entry.Fact.Side != "run" && !leases.IsForeign(entry.Fact, execution)))
            .ToList();
        var stop = entries.FindLast(entry => entry.Scenario == execution)!.At;
        var interruption = entries.Select(entry => entry.Fact).OfType<ScenarioInterrupted>().FirstOrDefault();
        return new Story(execution, started.Fact.Title, started.Entry.At, stop, [.. Steps(entries, stop, findings)], interruption)
        {
            Media = [.. films?.Of(execution) ?? [], .. Own(entries, execution).Select(entry => entry.Fact).OfType<IMedium>()],
            Film = [.. Own(entries, execution).Where(entry => entry.Fact is PageFilmed).Select(entry => new FilmPicture(((PageFilmed)entry.Fact).Picture, entry.At))],
        };
    }

    private static IEnumerable<JournalEntry> Own(List<JournalEntry> entries, string execution) => entries.Where(entry => entry.Scenario == execution);

    private static IEnumerable<StoryStep> Steps(List<JournalEntry> entries, DateTimeOffset stop, Dictionary<long, Finding> findings)
    {
        var bounds = entries.Index().Where(pair => pair.Item.Fact is StepStarted).Select(pair => pair.Index).ToList();
        var before = entries.Take(bounds.FirstOrDefault(entries.Count)).ToList();
        if (before.Any(IsEvent))
            yield return Step(BeforeTheFirstStep, before, bounds.Count > 0 ? entries[bounds[0]].At : stop, findings);
        foreach (var (rank, at) in bounds.Index())
        {
            var next = rank + 1 < bounds.Count ? bounds[rank + 1] : entries.Count;
            var text = ((StepStarted)entries[at].Fact).Text;
            yield return Step(text, entries[at..next], next < entries.Count ? entries[next].At : stop, findings);
        }
    }

    private static StoryStep Step(string text, List<JournalEntry> entries, DateTimeOffset stop, Dictionary<long, Finding> findings) => new(
        text,
        entries[0].At,
        stop,
        [.. entries.Where(IsEvent)],
        [.. entries.Where(entry => findings.ContainsKey(entry.Seq)).Select(entry => findings[entry.Seq])]);

    private static bool IsEvent(JournalEntry entry) => entry.Fact.Side != "run" || entry.Fact is ClockMoved or SessionResumed;
}
