using Conformance.Reports.Verdicts;

namespace Conformance.Steps.Bindings;

/// <summary>All that broke in a scenario, in one message.</summary>
internal static class Breaches
{
    public static string? Describe(IEnumerable<Finding> findings)
    {
        var broken = findings.Where(finding => finding is { Severity: Severity.Bloquant, Outcome: Outcome.Enfreint }).ToList();
        return broken.Count == 0
            ? null
            : string.Join(Environment.NewLine, broken.Select(finding =>
                $"""
                exigence : {finding.Clause}
                attendu  : {finding.Expected}
                observé  : {finding.Observed}
                regarder : {string.Join(", ", finding.Witnesses)}
                """));
    }
}
