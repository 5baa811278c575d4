using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;

namespace Conformance.Fakes.Dmp;

/// <summary>A rule that a batch broke, and the registry's error by which the DMP refuses it, if it does.</summary>
/// <param name="Rule">Number of the rule: EX_…, RG_…, or the part of ITI TF-3.</param>
/// <param name="Severity">How much it weighs in the journal.</param>
/// <param name="Observed">What was found, in French, with the value.</param>
/// <param name="Refusal">Error answered; null when the DMP lets it pass.</param>
internal sealed record MetadataBreach(string Rule, Severity Severity, string Observed, RegistryError? Refusal = null)
{
    public RuleNote Note => new(Rule, Severity, Observed);

    public static MetadataBreach Refused(string rule, string observed, string code) => new(rule, Severity.Bloquant, observed, new RegistryError(code, observed));

    /// <summary>A breach that the DMP refuses, in words that are ours because no public source gives its own.</summary>
    public static MetadataBreach RefusedInOurWords(string rule, string observed, string code = RegistryErrors.Metadata) =>
        new(rule, Severity.Bloquant, observed, new RegistryError(code, $"{observed} (simulé)"));

    public static MetadataBreach Tolerated(string rule, string observed) => new(rule, Severity.Avertissement, observed);
}
