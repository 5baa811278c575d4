using Conformance.Reports.Packs.Sealing;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Packs.Verifying;

/// <summary>What verifying a pack told of it.</summary>
/// <param name="Fingerprint">Root fingerprint; null when the pack cannot be read.</param>
/// <param name="Files">Files read.</param>
/// <param name="Bytes">Bytes read, unpacked.</param>
/// <param name="Pack">What the first seal says of the pack; null when it does not read.</param>
/// <param name="Seals">The seals, in their order.</param>
/// <param name="Findings">Everything found against it, the gravest first.</param>
public sealed record PackReport(string? Fingerprint, int Files, long Bytes, PackDescription? Pack, IReadOnlyList<SealReport> Seals, IReadOnlyList<PackFinding> Findings)
{
    /// <summary>Exit code of <c>verify</c>: 0 sound, 1 altered or refused, 2 unreadable, 3 nothing altered but nobody known answers for it.</summary>
    public int Exit => Findings.Select(finding => finding.Weight).DefaultIfEmpty().Max() switch
    {
        Weight.Unreadable => ExitCodes.Invalide,
        Weight.Refused => ExitCodes.NonConforme,
        Weight.Unvouched => ExitCodes.Incomplet,
        _ => ExitCodes.Conforme,
    };
}
