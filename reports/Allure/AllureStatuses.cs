using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Allure;

/// <summary>Verdicts in the words that Allure has for them.</summary>
internal static class AllureStatuses
{
    public static AllureStatus Of(Verdict verdict) => verdict switch
    {
        Verdict.Conforme or Verdict.Atteste => AllureStatus.Passed,
        Verdict.NonConforme => AllureStatus.Failed,
        Verdict.Invalide => AllureStatus.Broken,
        _ => AllureStatus.Skipped,
    };

    /// <summary>Only a blocking breach fails a step: what the REM does not ask is told, not failed.</summary>
    public static AllureStatus Of(Finding finding) => finding switch
    {
        { Outcome: Outcome.Enfreint, Severity: Severity.Bloquant } => AllureStatus.Failed,
        { Outcome: Outcome.NonObserve } => AllureStatus.Skipped,
        _ => AllureStatus.Passed,
    };

    /// <summary>The worst of several.</summary>
    public static AllureStatus Of(IReadOnlyList<Finding> findings) =>
        findings.Count == 0 ? AllureStatus.Passed : findings.Select(Of).MaxBy(status => status switch
        {
            AllureStatus.Failed => 2,
            AllureStatus.Skipped => 1,
            _ => 0,
        });
}
