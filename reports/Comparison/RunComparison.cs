using Conformance.Reports.Comparison.Movements;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Comparison;

/// <summary>Two runs, side by side.</summary>
/// <param name="Before">The first.</param>
/// <param name="After">The second.</param>
/// <param name="Context">What separates them besides the verdicts: product, version, REM, harness, configuration.</param>
/// <param name="Changes">Every preuve of either, the gravest movements first.</param>
/// <param name="Rules">Rules of the national services that requests broke in one run alone.</param>
public sealed record RunComparison(
    RunSummary Before, RunSummary After, IReadOnlyList<ContextChange> Context, IReadOnlyList<PreuveChange> Changes, IReadOnlyList<RuleChange> Rules)
{
    /// <summary>Exit code: see <see cref="ComparisonExit"/>.</summary>
    public int Exit { get; } = ComparisonExit.Of(Before, After, Changes);

    /// <summary>Preuves that somebody must look at.</summary>
    public IReadOnlyList<PreuveChange> ToBeRead { get; } = [.. Changes.Where(change => change.IsToBeRead)];

    /// <summary>How many preuves moved in each way, the gravest first.</summary>
    public IReadOnlyList<(Movement Movement, int Count)> Counts { get; } =
        [.. Changes.GroupBy(change => change.Movement).OrderBy(group => group.Key).Select(group => (group.Key, group.Count()))];

    /// <summary>How many preuves bear each reserve.</summary>
    public IReadOnlyList<(ReserveKind Kind, int Count)> Reserved { get; } =
        [.. Changes.SelectMany(change => change.Reserves.Select(reserve => reserve.Kind).Distinct()).GroupBy(kind => kind).OrderBy(group => group.Key).Select(group => (group.Key, group.Count()))];
}

/// <summary>Something of the runs themselves that differs.</summary>
/// <param name="What">What, in French.</param>
/// <param name="Before">Value in the first run.</param>
/// <param name="After">Value in the second.</param>
public sealed record ContextChange(string What, string Before, string After);

/// <summary>A rule that requests broke in one run alone.</summary>
/// <param name="Service">National service.</param>
/// <param name="Rule">Number of the rule.</param>
/// <param name="IsNew">Whether the second run broke it, and not the first; the other way round otherwise.</param>
/// <param name="Observed">What was seen, in French.</param>
public sealed record RuleChange(string Service, string Rule, bool IsNew, string Observed);
