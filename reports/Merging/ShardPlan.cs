namespace Conformance.Reports.Merging;

/// <summary>A scenario as it is played.</summary>
/// <param name="Feature">Feature that it stands in.</param>
/// <param name="Preuves">Canonical ids of the preuves that it bears.</param>
public sealed record PlayedScenario(string Feature, IReadOnlyList<string> Preuves);

/// <summary>Splits a run between processes: the same way on each of them, whatever the order in which its scenarios are listed.</summary>
/// <remarks>
/// Scenarios that bear the same preuve stay together: a preuve is judged on all its scenarios, in one journal. A feature stays whole
/// as long as no part is then heavier than another by more than the heaviest such group, counted in scenarios.
/// </remarks>
public static class ShardPlan
{
    /// <summary>Splits preuves.</summary>
    /// <param name="selected">Preuves to judge.</param>
    /// <param name="scenarios">Scenarios that bear them.</param>
    /// <param name="parts">How many parts, from 1.</param>
    /// <returns>One list a part, in the order of <paramref name="selected"/>; fewer when there are fewer groups to share.</returns>
    public static IReadOnlyList<IReadOnlyList<string>> Split(IReadOnlyList<string> selected, IReadOnlyList<PlayedScenario> scenarios, int parts)
    {
        var groups = Groups(selected, scenarios);
        var count = Math.Min(parts, groups.Count);
        var byFeature = Share(groups.GroupBy(group => group.Feature).Select(Group.Of), count);
        var shares = IsBalanced(byFeature, groups) ? byFeature : Share(groups, count);
        return [.. shares.Select(share => share.SelectMany(group => group.Preuves).ToHashSet()).Select(own => selected.Where(own.Contains).ToList())];
    }

    private static bool IsBalanced(IEnumerable<List<Group>> shares, IReadOnlyList<Group> groups)
    {
        var weights = shares.Select(share => share.Sum(group => group.Weight)).ToList();
        return weights.Count > 0 && weights.Min() > 0 && weights.Max() - weights.Min() <= groups.Max(group => group.Weight);
    }

    /// <summary>The heaviest first, each to the part that has least so far.</summary>
    private static List<List<Group>> Share(IEnumerable<Group> groups, int count)
    {
        var shares = Enumerable.Range(0, count).Select(_ => new List<Group>()).ToList();
        foreach (var group in groups.OrderByDescending(group => group.Weight).ThenBy(group => group.Preuves[0], StringComparer.Ordinal))
            shares.MinBy(share => share.Sum(own => own.Weight))!.Add(group);
        return shares;
    }

    private static List<Group> Groups(IReadOnlyList<string> selected, IReadOnlyList<PlayedScenario> scenarios)
    {
        var wanted = selected.ToHashSet();
        var together = selected.ToDictionary(preuve => preuve, preuve => new HashSet<string> { preuve });
        var played = scenarios.Select(scenario => scenario with { Preuves = [.. scenario.Preuves.Where(wanted.Contains)] }).Where(scenario => scenario.Preuves.Count > 0).ToList();
        foreach (var scenario in played)
            Join(together, scenario.Preuves);
        return [.. together.Values.Distinct().Select(preuves => Group.Of(preuves, [.. played.Where(scenario => preuves.Contains(scenario.Preuves[0]))]))];
    }

    private static void Join(Dictionary<string, HashSet<string>> together, IEnumerable<string> preuves)
    {
        HashSet<string> joined = [.. preuves.SelectMany(preuve => together[preuve])];
        foreach (var preuve in joined)
            together[preuve] = joined;
    }

    /// <summary>Preuves that go to one part together.</summary>
    private sealed record Group(string Feature, IReadOnlyList<string> Preuves, int Weight)
    {
        public static Group Of(IEnumerable<string> preuves, IReadOnlyList<PlayedScenario> scenarios)
        {
            var inOrder = preuves.Order(StringComparer.Ordinal).ToList();
            return new Group(scenarios.Select(scenario => scenario.Feature).Min(StringComparer.Ordinal) ?? inOrder[0], inOrder, Math.Max(1, scenarios.Count));
        }

        public static Group Of(IGrouping<string, Group> feature) =>
            new(feature.Key, [.. feature.SelectMany(group => group.Preuves).Order(StringComparer.Ordinal)], feature.Sum(group => group.Weight));
    }
}
