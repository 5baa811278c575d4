using Conformance.Reports.Evidence;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Dossier.Entries;

/// <summary>What surrounds the page of a screen or an exchange.</summary>
/// <param name="Files">Where its pictures and messages are.</param>
/// <param name="Stem">Name of the page without its extension, from the folder above it.</param>
/// <param name="Trail">Pages that lead to it.</param>
/// <param name="Citing">Findings that rest on it.</param>
public sealed record EntryFrame(EvidenceFolder Files, string Stem, IReadOnlyList<(string Title, string Address)> Trail, IReadOnlyList<Finding> Citing);
