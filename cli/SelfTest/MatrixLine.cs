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

    /// <summary>What a run says of a defect.</summary>
    /// <param name="defect">The defect.</param>
    /// <param name="preuves">Verdicts of the preuves near enough to show its effects.</param>
    public static MatrixLine Of(IDefect defect, IReadOnlyList<PreuveVerdict> preuves) => new(
        defect.Id,
        defect.Title,
        defect.Preuves,
        [.. preuves.Where(preuve => preuve.Verdict is Verdict.NonConforme).Select(preuve => preuve.Id)],
        [.. preuves.Where(preuve => preuve.Verdict is not (Verdict.NonConforme or Verdict.Conforme)).Select(preuve => $"{preuve.Id} ({preuve.Verdict} : {preuve.Reason})")],
        ChecksWhere(preuves, finding => finding.Outcome is Outcome.Enfreint),
        ChecksWhere(preuves, finding => finding.Severity is Severity.Information));

    /// <summary>What all runs of a defect say of it.</summary>
    /// <param name="lines">One line a run, at least one.</param>
    public static MatrixLine Of(IEnumerable<MatrixLine> lines) => lines.Aggregate((one, other) => one with
    {
        Broken = [.. one.Broken.Union(other.Broken)],
        Untold = [.. one.Untold.Union(other.Untold)],
        Checks = [.. one.Checks.Union(other.Checks)],
        Informing = [.. one.Informing.Union(other.Informing)],
    });

    private static IReadOnlyList<string> ChecksWhere(IReadOnlyList<PreuveVerdict> preuves, Func<Finding, bool> which) =>
        [.. preuves.SelectMany(preuve => preuve.Findings).Where(which).Select(finding => finding.Check).Distinct()];

    /// <inheritdoc/>
    public override string ToString() => IsExact
        ? $"{Defect} {(Broken.Count == 0 ? "ne rompt aucune preuve" : $"rompt {string.Join(", ", Broken)}")}"
        : $"{Defect} devait rompre {string.Join(", ", Named)} ; rompt {(Broken.Count == 0 ? "rien" : string.Join(", ", Broken))}{(Untold.Count == 0 ? "" : $" ; ne se prononce pas sur {string.Join(", ", Untold)}")}";
}
