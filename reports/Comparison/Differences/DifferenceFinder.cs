using Conformance.Reports.Comparison.Sources;
using Conformance.Reports.Evidence;

namespace Conformance.Reports.Comparison.Differences;

/// <summary>What two runs saw otherwise for a preuve.</summary>
internal sealed class DifferenceFinder(RunSource before, RunSource after)
{
    private const string Absent = "(rien de tel dans cette course)";

    private readonly Dictionary<string, IReadOnlyList<SeenText>> _told = [];

    /// <summary>The differences, screens and exchanges, in the order in which they were seen.</summary>
    public IReadOnlyList<Difference> Of(string preuve) => [.. Scenarios(preuve).SelectMany(Of)];

    private IEnumerable<(string Title, Story? Was, Story? Now)> Scenarios(string preuve)
    {
        var was = Ranked(before, preuve);
        var now = Ranked(after, preuve);
        return now.Keys.Union(was.Keys).Select(key => (key.Title, was.GetValueOrDefault(key), now.GetValueOrDefault(key)));
    }

    private static Dictionary<(string Title, int Rank), Story> Ranked(RunSource run, string preuve) => run.Report.Preuves.FirstOrDefault(judged => judged.Id == preuve) is { } verdict
        ? new StoryTeller(run.Journal).Tell(verdict).GroupBy(story => story.Title).SelectMany(same => same.Index().Select(pair => (Key: (same.Key, pair.Index), pair.Item))).ToDictionary(pair => pair.Key, pair => pair.Item)
        : [];

    private IEnumerable<Difference> Of((string Title, Story? Was, Story? Now) scenario)
    {
        var was = Paired(before, scenario.Was);
        var now = Paired(after, scenario.Now);
        foreach (var key in now.Keys.Union(was.Keys))
        {
            var (old, current) = (was.GetValueOrDefault(key), now.GetValueOrDefault(key));
            var (lines, omitted) = LineDifference.Of(old?.Lines ?? [Absent], current?.Lines ?? [Absent]);
            if (lines.Count > 0)
                yield return new Difference(key.Kind, scenario.Title, key.Rank == 0 ? key.Title : $"{key.Title}, {key.Rank + 1}e fois", lines, omitted);
        }
    }

    /// <summary>What a scenario saw, by what it is and its rank among its like: two calls at once may be answered in either order.</summary>
    private Dictionary<(DifferenceKind Kind, string Title, int Rank), SeenText> Paired(RunSource run, Story? story) => story is null ? [] : Texts(run, story)
        .GroupBy(text => (text.Kind, text.Title))
        .SelectMany(same => same.Index().Select(pair => (Key: (same.Key.Kind, same.Key.Title, pair.Index), pair.Item)))
        .ToDictionary(pair => pair.Key, pair => pair.Item);

    private IReadOnlyList<SeenText> Texts(RunSource run, Story story)
    {
        var key = $"{run.Report.Run.Id}/{story.Execution}/{ReferenceEquals(run, before)}";
        if (_told.TryGetValue(key, out var told))
            return told;
        var scrubber = new Scrubber(new People(run.Journal.RunOf(story.Execution), story.Execution), new RunMoments(run.Report.Run.StartedAt, run.Report.Run.EndedAt));
        return _told[key] = [.. story.Steps.SelectMany(step => step.Events).Select(entry => SeenText.Of(entry, run, scrubber)).OfType<SeenText>()];
    }
}
