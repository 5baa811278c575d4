using System.Text.RegularExpressions;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Comparison.Movements;

/// <summary>What a verdict rests on, without what changes from run to run (patients, ranks, instants).</summary>
internal static partial class Grounds
{
    /// <summary>Whether two equal verdicts rest on the same.</summary>
    public static bool AreSame(PreuveVerdict before, PreuveVerdict after) => Of(before).SetEquals(Of(after));

    private static HashSet<string> Of(PreuveVerdict preuve)
    {
        var concluded = preuve.Findings.Where(finding => finding.Outcome is not Outcome.Respecte).Select(finding => $"{finding.Check} {finding.Clause} {finding.Severity} {finding.Outcome}").ToHashSet();
        if (preuve.Reason is { } reason && !IsSaidByAFinding(preuve) && preuve.Verdict is not Verdict.Atteste)
            concluded.Add(Varying().Replace(reason, "…"));
        return concluded;
    }

    private static bool IsSaidByAFinding(PreuveVerdict preuve) => preuve.Findings.Any(finding => finding.Observed == preuve.Reason);

    /// <summary>Numbers, addresses and quoted words: the sentence around them is the reason.</summary>
    [GeneratedRegex(@"https?://\S+|«[^»]*»|\d+")]
    private static partial Regex Varying();
}
