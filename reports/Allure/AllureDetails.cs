using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Allure;

/// <summary>Why a result is what it is, as Allure shows it at the top.</summary>
internal static class AllureDetails
{
    /// <summary>The first blocking finding that did not hold, or the reason of the ruling; null when all is well.</summary>
    public static AllureStatusDetails? Of(PreuveVerdict preuve)
    {
        var broken = preuve.Findings.FirstOrDefault(finding => finding is { Severity: Severity.Bloquant, Outcome: Outcome.Enfreint });
        if (broken is not null)
            return Of(broken);
        return preuve.Reason is { } reason ? new AllureStatusDetails(reason, null) : null;
    }

    private static AllureStatusDetails Of(Finding finding) => new(
        finding.Observed,
        $"Clause : {finding.Clause}\nAttendu : {finding.Expected}\nObservé : {finding.Observed}\nTémoins : {string.Join(", ", finding.Witnesses)}");
}
