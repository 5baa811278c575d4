using Conformance.Reports.Comparison.Differences;
using Conformance.Reports.Comparison.Movements;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Comparison;

/// <summary>A preuve in two runs.</summary>
/// <param name="Id">Canonical id.</param>
/// <param name="Exigence">Canonical id of the exigence.</param>
/// <param name="Title">Title, in French.</param>
/// <param name="Movement">How its verdict moved.</param>
/// <param name="Before">Verdict and why, in the first run; null where it did not judge it.</param>
/// <param name="After">The same, in the second.</param>
/// <param name="Reserves">Why the movement is not to be taken at face value; empty for most.</param>
/// <param name="Differences">What was seen otherwise, normalised; empty where nothing was, or where it was not asked for.</param>
public sealed record PreuveChange(
    string Id, string Exigence, string Title, Movement Movement, Stand? Before, Stand? After, IReadOnlyList<MovementReserve> Reserves, IReadOnlyList<Difference> Differences)
{
    /// <summary>Whether somebody must look: anything but an unchanged verdict without reserve.</summary>
    public bool IsToBeRead => Movement is not Movement.Inchangee || Reserves.Count > 0;
}

/// <summary>Where a preuve stood in a run.</summary>
/// <param name="Verdict">Verdict.</param>
/// <param name="Why">What it rests on, in French; null when it is plainly conforme.</param>
public sealed record Stand(Verdict Verdict, string? Why)
{
    internal static Stand? Of(PreuveVerdict? preuve) => preuve is null ? null : new Stand(preuve.Verdict, preuve.Reason ?? Broken(preuve));

    private static string? Broken(PreuveVerdict preuve) => preuve.Findings
        .Where(finding => finding.Outcome is Outcome.Enfreint).OrderBy(finding => finding.Severity).Select(finding => $"{finding.Clause} : {finding.Observed}").FirstOrDefault();
}
