using Conformance.Reports.Journal;

namespace Conformance.Reports.Verdicts;

/// <summary>A rule judged on the journal alone: no browser, no network, no clock (DESIGN section 1). One check a file.</summary>
/// <remarks>Its parameters are its properties: they are journaled, so that a recorded run can be judged again.</remarks>
public abstract record Check
{
    /// <summary>Judges what one scenario saw.</summary>
    /// <returns>A conclusion on something observed, or <see cref="Conclusion.NothingToSee"/>; a check never returns null.</returns>
    public abstract Conclusion Judge(JournalView journal);
}

/// <summary>What a check concluded, before the caller's clause and severity are put beside it.</summary>
/// <param name="Outcome">Conclusion.</param>
/// <param name="Expected">What the clause asks, in French.</param>
/// <param name="Observed">What was seen, in French.</param>
/// <param name="Witnesses">Entries that show it.</param>
public sealed record Conclusion(Outcome Outcome, string Expected, string Observed, IReadOnlyList<string> Witnesses)
{
    /// <summary>The rule held.</summary>
    /// <exception cref="ArgumentException">No witness: nothing holds because nothing happened.</exception>
    public static Conclusion Held(string expected, string observed, params IEnumerable<string> witnesses)
    {
        var list = witnesses.Distinct().ToList();
        return list.Count > 0
            ? new Conclusion(Outcome.Respecte, expected, observed, list)
            : throw new ArgumentException("A check that holds cites at least one witness.", nameof(witnesses));
    }

    /// <summary>The rule was broken.</summary>
    public static Conclusion Broken(string expected, string observed, params IEnumerable<string> witnesses) =>
        new(Outcome.Enfreint, expected, observed, [.. witnesses.Distinct()]);

    /// <summary>Nothing to judge was seen.</summary>
    public static Conclusion NothingToSee(string expected, string observed, params IEnumerable<string> witnesses) =>
        new(Outcome.NonObserve, expected, observed, [.. witnesses.Distinct()]);
}
