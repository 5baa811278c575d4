using Conformance.Reports.Comparison.Movements;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Comparison;

/// <summary>Exit codes of a comparison, for a pipeline (docs/integration-continue.md).</summary>
public static class ComparisonExit
{
    /// <summary>Nothing is worse.</summary>
    public const int NotWorse = 0;

    /// <summary>A preuve is non-conforme that was not before: regressed, revealed, or new and non-conforme.</summary>
    public const int Worse = 1;

    /// <summary>A run cannot be read, or cannot be trusted.</summary>
    public const int Unreadable = 2;

    /// <summary>Nothing is broken that was not before, but something is no longer established, or the two cannot be compared.</summary>
    public const int Weakened = 3;

    internal static int Of(RunSummary before, RunSummary after, IReadOnlyList<PreuveChange> changes)
    {
        if (changes.Any(IsNewlyBroken))
            return Worse;
        return changes.Count == 0 || before.Editor.Product != after.Editor.Product || changes.Any(IsWeakened) ? Weakened : NotWorse;
    }

    internal static bool IsNewlyBroken(PreuveChange change) => change.After?.Verdict is Verdict.NonConforme && change.Before?.Verdict is not Verdict.NonConforme;

    internal static bool IsWeakened(PreuveChange change) =>
        change.Movement is Movement.Affaiblie or Movement.PerdueDeVue or Movement.Ecartee or Movement.Disparue
        || change.Reserves.Any(reserve => reserve.Kind is ReserveKind.Perimee or ReserveKind.Instable);
}
