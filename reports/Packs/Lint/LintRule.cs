using Conformance.Reports.Packs.Contents;

namespace Conformance.Reports.Packs.Lint;

/// <summary>Something that a sound pack never shows, whoever sealed it. One rule a file.</summary>
internal abstract class LintRule
{
    /// <summary>All rules, in the order in which people read what they find.</summary>
    public static readonly IReadOnlyList<LintRule> All =
    [
        new UnbrokenJournals(), new OneRun(), new BlobsUnderTheirHash(), new NoMissingPreuve(), new NoOpenVerdict(), new VerdictsFollowFindings(),
        new OneBuild(), new OneRem(), new ForwardClock(), new DeclaredIdentitiesOnly(), new NoSecret(),
    ];

    /// <summary>What the rule finds.</summary>
    public abstract IEnumerable<PackFinding> Examine(PackContents pack, LintQuestions asked);
}

/// <summary>What the reader of a pack wants to know of it.</summary>
/// <param name="Build">Build that the product must have; null for any.</param>
/// <param name="Rem">REM and version that the pack must speak of; null for any.</param>
/// <param name="Preuves">Canonical ids of the preuves of the catalogue, for the one who seals.</param>
/// <param name="Fictional">Identities of the national services' own that every run may show.</param>
public sealed record LintQuestions(string? Build, string? Rem, IReadOnlyList<string> Preuves, IReadOnlyList<string> Fictional);
