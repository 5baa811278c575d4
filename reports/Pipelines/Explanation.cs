using Conformance.Reports.Catalogue;
using Conformance.Reports.Evidence;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Pipelines;

/// <summary>Why a preuve has its verdict: one sentence for a list, and the four lines of each finding (règle, attendu, observé, où regarder).</summary>
/// <param name="catalogue">Catalogue that the verdicts were given with.</param>
internal sealed class Explanation(RemCatalogue catalogue)
{
    private const string Dossier = "dossier/index.html";

    /// <summary>The verdict and its first reason, on one line.</summary>
    public static string Sentence(PreuveVerdict preuve) => Why(preuve) is { } why ? $"{Words.Of(preuve.Verdict)} : {why}" : Words.Of(preuve.Verdict);

    /// <summary>Everything, in lines.</summary>
    public string Whole(PreuveVerdict preuve) => string.Join(
        "\n", [Sentence(preuve), .. Decisive(preuve).SelectMany(Lines), $"Dossier de preuves : {Dossier}, dans le dossier de la course."]);

    /// <summary>Blocking findings that a verdict rests on, when it is not conforme; none otherwise.</summary>
    public static IEnumerable<Finding> Decisive(PreuveVerdict preuve) => preuve.Verdict switch
    {
        Verdict.NonConforme => Blocking(preuve, Outcome.Enfreint),
        Verdict.NonObserve => Blocking(preuve, Outcome.NonObserve),
        _ => [],
    };

    /// <summary>The reason, or what the first decisive finding observed; null when nothing more is to be said.</summary>
    private static string? Why(PreuveVerdict preuve) => preuve.Reason ?? Decisive(preuve).FirstOrDefault()?.Observed;

    private static IEnumerable<Finding> Blocking(PreuveVerdict preuve, Outcome outcome) =>
        preuve.Findings.Where(finding => finding.Severity is Severity.Bloquant && finding.Outcome == outcome);

    private IEnumerable<string> Lines(Finding finding)
    {
        yield return "";
        yield return $"Règle    : {finding.Clause}{(catalogue.FindClause(finding.Clause) is { } clause ? $" — {clause.Texte} ({clause.Source})" : "")}";
        yield return $"Attendu  : {finding.Expected}";
        yield return $"Observé  : {finding.Observed}";
        yield return $"Regarder : {(finding.Witnesses.Count > 0 ? string.Join(", ", finding.Witnesses) : "rien n'a été vu")}";
    }
}
