using Conformance.Reports.Comparison.Differences;
using Conformance.Reports.Comparison.Movements;
using Conformance.Reports.Comparison.Sources;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Comparison;

/// <summary>Compares two runs.</summary>
public static class RunComparer
{
    private const string Unsaid = "non dit";

    /// <summary>Compares.</summary>
    /// <param name="before">The first run.</param>
    /// <param name="after">The second.</param>
    /// <param name="shown">Preuves of which the differences are looked for.</param>
    public static RunComparison Compare(RunSource before, RunSource after, DifferencesShown shown)
    {
        var reserves = new Reserves(before, after);
        var finder = new DifferenceFinder(before, after);
        var changes = Pairs(before.Report.Preuves, after.Report.Preuves)
            .Select(pair => Change(pair.Was, pair.Now, reserves))
            .Select(change => change with { Differences = shown is DifferencesShown.All || change.IsToBeRead ? finder.Of(change.Id) : [] })
            .OrderBy(change => change.Movement);
        return new RunComparison(before.Report.Run, after.Report.Run, [.. Context(before.Report.Run, after.Report.Run)], [.. changes], [.. Rules(before.Report, after.Report)]);
    }

    private static IEnumerable<(PreuveVerdict? Was, PreuveVerdict? Now)> Pairs(IReadOnlyList<PreuveVerdict> before, IReadOnlyList<PreuveVerdict> after)
    {
        var was = before.ToDictionary(preuve => preuve.Id);
        var now = after.ToDictionary(preuve => preuve.Id);
        return was.Keys.Union(now.Keys).Order(StringComparer.Ordinal).Select(id => (was.GetValueOrDefault(id), now.GetValueOrDefault(id)));
    }

    private static PreuveChange Change(PreuveVerdict? was, PreuveVerdict? now, Reserves reserves)
    {
        var preuve = now ?? was!;
        return new PreuveChange(preuve.Id, preuve.Exigence, preuve.Title, Moved.Of(was, now), Stand.Of(was), Stand.Of(now), reserves.Of(was, now), []);
    }

    private static IEnumerable<ContextChange> Context(RunSummary before, RunSummary after) => new ContextChange[]
    {
        new("Éditeur", before.Editor.Name, after.Editor.Name),
        new("Produit", before.Editor.Product, after.Editor.Product),
        new("Version", before.Editor.Version, after.Editor.Version),
        new("Version référencée", before.Editor.Referenced ?? Unsaid, after.Editor.Referenced ?? Unsaid),
        new("REM", before.Rem, after.Rem),
        new("Harnais", before.Harness, after.Harness),
        new("Configuration", Short(before.Configuration), Short(after.Configuration)),
    }.Where(change => change.Before != change.After);

    private static string Short(string? digest) => digest is { Length: > 12 } ? digest[..12] + "…" : digest ?? Unsaid;

    private static IEnumerable<RuleChange> Rules(RunReport before, RunReport after) =>
        Alone(after, before).Select(rule => new RuleChange(rule.Service, rule.Rule, true, rule.Observed))
            .Concat(Alone(before, after).Select(rule => new RuleChange(rule.Service, rule.Rule, false, rule.Observed)));

    private static IEnumerable<Observation> Alone(RunReport run, RunReport other)
    {
        var broken = other.Observations.Select(rule => (rule.Service, rule.Rule)).ToHashSet();
        return run.Observations.Where(rule => !broken.Contains((rule.Service, rule.Rule))).DistinctBy(rule => (rule.Service, rule.Rule));
    }
}

/// <summary>Preuves of which a comparison shows what was seen.</summary>
public enum DifferencesShown
{
    /// <summary>Those that moved or bear a reserve.</summary>
    OfChanged,

    /// <summary>All.</summary>
    All,
}
