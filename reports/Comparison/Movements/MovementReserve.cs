namespace Conformance.Reports.Comparison.Movements;

/// <summary>Why a movement is not to be taken at face value.</summary>
/// <param name="Kind">Which reserve.</param>
/// <param name="Text">Why, in French.</param>
public sealed record MovementReserve(ReserveKind Kind, string Text);

/// <summary>Reserves that a preuve may bear, whatever its movement: a regression stays one.</summary>
public enum ReserveKind
{
    /// <summary>A verdict is no longer valid: attested on another build, given on another REM, or its pieces are gone or altered.</summary>
    Perimee,

    /// <summary>The text of the exigence, or of a clause, is no longer the same.</summary>
    ExigenceModifiee,

    /// <summary>Nothing declared differs between the runs, and yet the verdicts do.</summary>
    Instable,
}
