using Conformance.Reports.Packs.Contents;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Packs.Lint;

/// <summary>No verdict says more than its own findings, and the exit code is that of the verdicts.</summary>
internal sealed class VerdictsFollowFindings : LintRule
{
    public override IEnumerable<PackFinding> Examine(PackContents pack, LintQuestions asked)
    {
        if (pack.Report is not { } report)
            yield break;
        foreach (var preuve in report.Preuves)
        {
            if (Contradiction(preuve) is { } why)
                yield return new PackFinding(PackFindingKind.VerdictContredit, PlainText.Of(preuve.Id), $"{why} : le verdict a été changé après coup. Jugez de nouveau la course (« judge »).");
        }

        if (report.Run.Exit != ExitCodes.Of(report.Preuves.Select(preuve => preuve.Verdict)))
            yield return new PackFinding(PackFindingKind.VerdictContredit, VerdictFile.FileName, $"Le code de sortie {report.Run.Exit} n'est pas celui que donnent les verdicts. Jugez de nouveau la course (« judge »).");
    }

    private static string? Contradiction(PreuveVerdict preuve)
    {
        var blocking = preuve.Findings.Where(finding => finding.Severity is Severity.Bloquant).ToList();
        return preuve.Verdict switch
        {
            Verdict.Conforme or Verdict.Atteste when blocking.Find(finding => finding.Outcome is Outcome.Enfreint) is { } broken =>
                $"Dite conforme, alors que sa vérification {PlainText.Of(broken.Check)} est enfreinte",
            Verdict.Conforme when blocking.Count == 0 => "Dite conforme, sans vérification bloquante",
            Verdict.Conforme when blocking.Exists(finding => finding.Outcome is Outcome.NonObserve) => "Dite conforme, alors qu'une vérification n'a rien observé",
            Verdict.NonConforme when blocking.Count > 0 && blocking.TrueForAll(finding => finding.Outcome is Outcome.Respecte) => "Dite non conforme, alors que toutes ses vérifications sont respectées",
            _ => null,
        };
    }
}
