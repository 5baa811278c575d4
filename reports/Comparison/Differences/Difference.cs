namespace Conformance.Reports.Comparison.Differences;

/// <summary>What a screen showed, or a message said, otherwise in the second run.</summary>
/// <param name="Kind">Screen or exchange.</param>
/// <param name="Scenario">Title of the scenario.</param>
/// <param name="Title">Which one, in French: its reading or its transaction, and of whom.</param>
/// <param name="Lines">Lines that differ, with two of context; stable tokens such as ‹patient 1› stand for what changes from run to run.</param>
/// <param name="Omitted">Lines that differ and are left out, because there are too many.</param>
public sealed record Difference(DifferenceKind Kind, string Scenario, string Title, IReadOnlyList<DifferenceLine> Lines, int Omitted);

/// <summary>What differs.</summary>
public enum DifferenceKind
{
    /// <summary>What the product showed.</summary>
    Screen,

    /// <summary>What a national service received and answered.</summary>
    Exchange,
}

/// <summary>A line of a difference.</summary>
/// <param name="Sign">Which run has it.</param>
/// <param name="Text">The line, normalised.</param>
public sealed record DifferenceLine(LineSign Sign, string Text);

/// <summary>Which run has a line.</summary>
public enum LineSign
{
    /// <summary>Both.</summary>
    Same,

    /// <summary>The first alone.</summary>
    Before,

    /// <summary>The second alone.</summary>
    After,

    /// <summary>Neither: equal lines were left out here.</summary>
    Gap,
}
