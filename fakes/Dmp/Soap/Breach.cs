using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;

namespace Conformance.Fakes.Dmp;

/// <summary>A rule that a request broke, and the fault by which the DMP refuses it, if it does.</summary>
internal sealed record Breach(string Rule, Severity Severity, string Observed, SoapFault? Refusal = null)
{
    public RuleNote Note => new(Rule, Severity, Observed);

    /// <summary>A breach that the DMP refuses.</summary>
    public static Breach Refused(string rule, string observed, SoapFault fault) => new(rule, Severity.Bloquant, observed, fault);

    /// <summary>A breach that the DMP refuses, in words that are ours.</summary>
    public static Breach Refused(string rule, string observed) => Refused(rule, observed, SoapFault.Simulated(observed));

    /// <summary>A breach that the DMP lets pass.</summary>
    public static Breach Tolerated(string rule, string observed) => new(rule, Severity.Avertissement, observed);

    /// <summary>Something that no public rule forbids or allows.</summary>
    public static Breach ToConfirm(string rule, string observed) => new(rule, Severity.Information, $"{observed} (à confirmer)");
}
