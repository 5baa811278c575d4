using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Grid;

/// <summary>Why a preuve has its verdict, in a few lines.</summary>
internal static class Constat
{
    private const int Longest = 600;

    public static IReadOnlyList<string> Of(GridRow row) => row.Verdict is { } preuve ? [.. Lines(preuve).Select(Short)] : [];

    private static IEnumerable<string> Lines(PreuveVerdict preuve)
    {
        if (preuve.Reason is { } reason)
            yield return reason;
        var blocking = preuve.Findings.Where(finding => finding.Severity is Severity.Bloquant).ToList();
        foreach (var broken in blocking.Where(finding => finding.Outcome is Outcome.Enfreint))
            yield return $"Attendu : {broken.Expected} Observé : {broken.Observed} ({string.Join(", ", broken.Witnesses)})";
        if (preuve.Verdict is Verdict.Conforme)
        {
            foreach (var held in blocking.Where(finding => finding.Outcome is Outcome.Respecte))
                yield return held.Observed;
        }
    }

    private static string Short(string text) => text.Length <= Longest ? text : text[..Longest] + "…";
}
