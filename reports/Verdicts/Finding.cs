namespace Conformance.Reports.Verdicts;

/// <summary>What a check concluded, with where to look. Texts are French.</summary>
/// <param name="Check">Name of the check.</param>
/// <param name="Clause">Reference of the sentence judged.</param>
/// <param name="Severity">Weight of a breach.</param>
/// <param name="Outcome">Conclusion.</param>
/// <param name="Expected">What the clause asks.</param>
/// <param name="Observed">What was seen.</param>
/// <param name="Witnesses">Entries of the journal: <c>ui:12</c>, <c>wire:15</c>.</param>
public sealed record Finding(
    string Check,
    string Clause,
    Severity Severity,
    Outcome Outcome,
    string Expected,
    string Observed,
    IReadOnlyList<string> Witnesses);
