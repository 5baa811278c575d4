using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Ledger;

/// <summary>The runs of a product, one after the other, and the failures that its editor expects for now. The file is the editor's: they commit it.</summary>
/// <param name="Product">Commercial name of the product, as its runs name it.</param>
/// <param name="Expected">Failures expected.</param>
/// <param name="Runs">Runs, in the order in which they were added.</param>
public sealed record ProductLedger(string Product, IReadOnlyList<ExpectedFailure> Expected, IReadOnlyList<LedgerRun> Runs);

/// <summary>A preuve that is known to fail, for now, and who answers for it.</summary>
/// <param name="Preuve">Canonical id.</param>
/// <param name="Verdict">Verdict expected: non-conforme, non-observe or a-attester.</param>
/// <param name="Check">The only blocking check that it may break; null for any.</param>
/// <param name="Reason">Why, in the editor's words.</param>
/// <param name="Owner">Who answers for it.</param>
/// <param name="Deadline">Last day on which it is expected.</param>
public sealed record ExpectedFailure(string Preuve, Verdict Verdict, string? Check, string Reason, string Owner, DateOnly Deadline);

/// <summary>A run as the ledger remembers it.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="Version">Version of the product.</param>
/// <param name="Rem">REM and version.</param>
/// <param name="Harness">Version of the harness.</param>
/// <param name="Configuration">SHA-256 of how the product was set; null where the run does not say.</param>
/// <param name="Date">When it began.</param>
/// <param name="Exit">Exit code.</param>
/// <param name="Digest">Lower-case hexadecimal SHA-256 of its verdicts.</param>
/// <param name="Verdicts">Verdict of each preuve, by canonical id.</param>
public sealed record LedgerRun(
    string Id, string Version, string Rem, string Harness, string? Configuration, DateTimeOffset Date, int Exit, string Digest, IReadOnlyDictionary<string, Verdict> Verdicts);
