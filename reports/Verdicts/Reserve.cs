namespace Conformance.Reports.Verdicts;

/// <summary>Something that a verdict leaves open and that somebody answers for: a sealed pack and the annex of a PV carry it.</summary>
/// <param name="Preuve">Canonical id of the preuve.</param>
/// <param name="Text">What is left open, in French.</param>
/// <param name="Owner">Who is to settle it.</param>
/// <param name="Due">By when.</param>
public sealed record Reserve(string Preuve, string Text, string Owner, DateOnly Due);
