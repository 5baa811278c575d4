using Conformance.Reports.Packs.Signing;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Packs.Sealing;

/// <summary>Who seals, and with what.</summary>
/// <param name="Role">As what.</param>
/// <param name="Signatory">Who signs; null for a seal that nobody signs.</param>
/// <param name="Authority">Who dates the signature; null for nobody.</param>
public sealed record SealOrder(SealRole Role, Signatory? Signatory, TimestampAuthority? Authority)
{
    /// <summary>What is left open, by whom and until when.</summary>
    public IReadOnlyList<Reserve> Reserves { get; init; } = [];

    /// <summary>Identities of the test set that the run itself does not declare.</summary>
    public IReadOnlyList<string> TestSet { get; init; } = [];
}
