using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Journal.Facts;

/// <summary>A message received by a national service and the answer that it is about to give.</summary>
/// <param name="Service">dmp, annuaire, psc, mss …</param>
/// <param name="Operation">Transaction in the field's words: TD0.2, TD3.1, Practitioner?, token, DATA …</param>
/// <param name="Facts">What the message says, by name: ins, user, mode … See each service for its names.</param>
/// <param name="Request">Bytes in, headers included, redacted.</param>
/// <param name="Response">Bytes out, headers included, redacted; null when a fault withheld the answer.</param>
/// <param name="ClientCertificate">Subject of the certificate that the client presented, or null.</param>
/// <param name="Notes">Rules that the request broke.</param>
/// <param name="Canary">True when the harness itself sent it to show that the recorder was alive.</param>
public sealed record ExchangeRecorded(
    string Service,
    string Operation,
    IReadOnlyDictionary<string, string> Facts,
    BlobRef Request,
    BlobRef? Response,
    string? ClientCertificate,
    IReadOnlyList<RuleNote> Notes,
    bool Canary) : JournalFact
{
    /// <summary><see cref="Operation"/> of a request that no service knows.</summary>
    public const string Unknown = "inconnue";

    /// <inheritdoc/>
    public override string Side => "wire";
}

/// <summary>A rule that a request broke.</summary>
/// <param name="Rule">Number of the rule: EX_…, RG_…, ITI …, RFC ….</param>
/// <param name="Severity">Weight that the specification gives it.</param>
/// <param name="Observed">What was seen, in French.</param>
public sealed record RuleNote(string Rule, Severity Severity, string Observed);
