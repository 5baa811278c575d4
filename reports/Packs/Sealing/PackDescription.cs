using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Packs.Sealing;

/// <summary>What a seal binds together: the product and its build, the REM, the harness, the configuration, and what was left open.</summary>
/// <param name="Run">Identifier of the run.</param>
/// <param name="StartedAt">First entry of its journal.</param>
/// <param name="EndedAt">Last entry of its journal.</param>
/// <param name="Rem">REM and version.</param>
/// <param name="Harness">Version of the harness.</param>
/// <param name="Editor">Product and build.</param>
/// <param name="Configuration">Digest of the configuration of the run.</param>
/// <param name="Verdicts">How many preuves have each verdict.</param>
/// <param name="Unjudged">Preuves of the sealer's catalogue that the run did not judge.</param>
/// <param name="Files">How many files the manifest lists.</param>
/// <param name="Redactions">How often something was redacted, by the key before it.</param>
/// <param name="Reserves">What was left open, by whom and until when.</param>
/// <param name="TestSet">Identities of the test set that the run itself does not declare.</param>
public sealed record PackDescription(
    string Run,
    DateTimeOffset StartedAt,
    DateTimeOffset EndedAt,
    string Rem,
    string Harness,
    EditorIdentity Editor,
    ConfigurationDigest Configuration,
    IReadOnlyDictionary<Verdict, int> Verdicts,
    IReadOnlyList<string> Unjudged,
    int Files,
    IReadOnlyDictionary<string, int> Redactions,
    IReadOnlyList<Reserve> Reserves,
    IReadOnlyList<string> TestSet);

/// <summary>Which configuration a run had.</summary>
/// <param name="Sha256">Lower-case hexadecimal SHA-256.</param>
/// <param name="Of">What it is the SHA-256 of, in French.</param>
public sealed record ConfigurationDigest(string Sha256, string Of);
