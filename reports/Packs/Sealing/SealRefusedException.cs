namespace Conformance.Reports.Packs.Sealing;

/// <summary>A run cannot be sealed, or a pack not be countersigned: every reason, at once.</summary>
/// <param name="findings">The reasons, each with what to do.</param>
public sealed class SealRefusedException(IReadOnlyList<PackFinding> findings)
    : Exception(string.Join('\n', findings.Select(finding => $"{finding.Title}, {finding.Subject} : {finding.Message}")))
{
    /// <summary>The reasons.</summary>
    public IReadOnlyList<PackFinding> Findings { get; } = findings;
}
