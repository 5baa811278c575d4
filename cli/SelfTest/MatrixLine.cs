using Conformance.Reports.Verdicts;
using ReferenceEditor.Defects;

namespace Conformance.Cli.SelfTest;

/// <summary>What one defect broke.</summary>
/// <param name="Defect">Id of the defect.</param>
/// <param name="Title">What it does.</param>
/// <param name="Named">Preuves that it says it breaks.</param>
/// <param name="Broken">Preuves found non-conforme.</param>
/// <param name="Untold">Preuves that the run could not tell, with their verdict.</param>
/// <param name="Checks">Checks that it broke, whatever their severity.</param>
/// <param name="Informing">Checks that only informed.</param>
internal sealed record MatrixLine(
    string Defect,
    string Title,
    IReadOnlyList<string> Named,
    IReadOnlyList<string> Broken,
    IReadOnlyList<string> Untold,
    IReadOnlyList<string> Checks,
    IReadOnlyList<string> Informing)
{
    /// <summary>Whether it broke the preuves that it names, and every other one stayed conforme.</summary>
    public bool IsExact => Untold.Count == 0 && Named.ToHashSet().SetEquals(Broken);

    public static MatrixLine Of(IDefect defect, RunReport report) => new(
        defect.Id,
        defect.Title,
        defect.Preuves,
        [.. report.Preuves.Where(preuve => preuve.Verdict is Verdict.NonConforme).Select(preuve => preuve.Id)],
        [.. report.Preuves.Where(preuve => preuve.Verdict is not (Verdict.NonConforme or Verdict.Conforme)).Select(preuve => $"{preuve.Id} ({preuve.Verdict} : {preuve.Reason})")],
        ChecksWhere(report, finding => finding.Outcome is Outcome.Enfreint),
        ChecksWhere(report, finding => finding.Severity is Severity.Information));

    private static IReadOnlyList<string> ChecksWhere(RunReport report, Func<Finding, bool> which) =>
        [.. report.Preuves.SelectMany(preuve => preuve.Findings).Where(which).Select(finding => finding.Check).Distinct()];

    /// <inheritdoc/>
    public override string ToString() => IsExact
        ? $"{Defect} {(Broken.Count == 0 ? "ne rompt aucune preuve" : $"rompt {string.Join(", ", Broken)}")}"
        : $"{Defect} devait rompre {string.Join(", ", Named)} ; rompt {(Broken.Count == 0 ? "rien" : string.Join(", ", Broken))}{(Untold.Count == 0 ? "" : $" ; ne se prononce pas sur {string.Join(", ", Untold)}")}";
}
