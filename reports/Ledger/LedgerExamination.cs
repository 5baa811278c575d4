using Conformance.Reports.Catalogue;
using Conformance.Reports.Evidence;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Ledger;

/// <summary>Whether a run fails where its ledger expects it, there alone, and in no other way. Every disagreement is told at once.</summary>
/// <param name="ledger">Ledger of the product.</param>
/// <param name="catalogue">The REM.</param>
/// <param name="today">Day of the examination.</param>
public sealed class LedgerExamination(ProductLedger ledger, RemCatalogue catalogue, DateOnly today)
{
    private readonly Dictionary<string, ExpectedFailure> _expected = ledger.Expected.ToDictionary(failure => failure.Preuve);

    /// <summary>Examines a run.</summary>
    /// <returns>The disagreements; empty when there is none.</returns>
    /// <exception cref="InvalidDataException">The run is of another product.</exception>
    public IReadOnlyList<LedgerProblem> Examine(RunReport report)
    {
        RequireProduct(ledger, report);
        var judged = report.Preuves.ToDictionary(preuve => preuve.Id);
        return [.. report.Preuves.Select(OfPreuve).OfType<LedgerProblem>(), .. ledger.Expected.SelectMany(failure => OfExpectation(failure, judged))];
    }

    /// <summary>Exit code: 1 when something fails that is not expected, or no longer does, or for too long; 2 when nothing can be told; 3 when something is only unseen; 0 otherwise.</summary>
    public static int ExitOf(IReadOnlyList<LedgerProblem> problems)
    {
        var kinds = problems.Select(problem => problem.Kind).ToHashSet();
        if (kinds.Overlaps([LedgerProblemKind.Invalid, LedgerProblemKind.Unknown]))
            return ExitCodes.Invalide;
        if (kinds.Overlaps([LedgerProblemKind.UnexpectedFailure, LedgerProblemKind.FailsOtherwise, LedgerProblemKind.Vanished, LedgerProblemKind.Expired]))
            return ExitCodes.NonConforme;
        return kinds.Count > 0 ? ExitCodes.Incomplet : ExitCodes.Conforme;
    }

    internal static void RequireProduct(ProductLedger ledger, RunReport report)
    {
        if (ledger.Product != report.Run.Editor.Product)
            throw new InvalidDataException($"- ce registre est celui de « {ledger.Product} », et la course {report.Run.Id} juge « {report.Run.Editor.Product} »");
    }

    private LedgerProblem? OfPreuve(PreuveVerdict preuve) => preuve.Verdict switch
    {
        Verdict.Conforme or Verdict.Atteste or Verdict.NonApplicable => null,
        Verdict.Invalide => new LedgerProblem(LedgerProblemKind.Invalid, preuve.Id, $"invalide : {preuve.Reason} Relancez la course une fois la cause levée."),
        _ when _expected.TryGetValue(preuve.Id, out var failure) => Otherwise(preuve, failure),
        Verdict.NonConforme => new LedgerProblem(LedgerProblemKind.UnexpectedFailure, preuve.Id, $"échec inattendu : {Why(preuve)}"),
        _ => new LedgerProblem(LedgerProblemKind.UnexpectedSilence, preuve.Id, $"{Words.Of(preuve.Verdict).ToLowerInvariant()}, ce que le registre n'attend pas : {Why(preuve)}"),
    };

    private static LedgerProblem? Otherwise(PreuveVerdict preuve, ExpectedFailure failure)
    {
        if (preuve.Verdict != failure.Verdict)
            return new LedgerProblem(LedgerProblemKind.FailsOtherwise, preuve.Id, $"{Words.Of(failure.Verdict).ToLowerInvariant()} était attendu ({failure.Reason}), et elle est {Words.Of(preuve.Verdict).ToLowerInvariant()} : {Why(preuve)}");
        var others = Decisive(preuve).Select(finding => finding.Check).Where(check => check != failure.Check).Distinct().ToList();
        return failure.Check is null || others.Count == 0
            ? null
            : new LedgerProblem(LedgerProblemKind.FailsOtherwise, preuve.Id, $"seule {failure.Check} devait y échouer, et {string.Join(", ", others)} aussi : {Why(preuve)}");
    }

    private IEnumerable<LedgerProblem> OfExpectation(ExpectedFailure failure, Dictionary<string, PreuveVerdict> judged)
    {
        if (catalogue.Find(failure.Preuve) is null)
            yield return new LedgerProblem(LedgerProblemKind.Unknown, failure.Preuve, $"cette preuve attendue n'est pas au catalogue ; la plus proche est {catalogue.Nearest(failure.Preuve)}.");
        else if (!judged.TryGetValue(failure.Preuve, out var preuve))
            yield return new LedgerProblem(LedgerProblemKind.NotJudged, failure.Preuve, "son échec est attendu, mais la course ne l'a pas jugée : rien ne dit s'il demeure.");
        else if (preuve.Verdict is Verdict.Conforme or Verdict.Atteste or Verdict.NonApplicable)
            yield return new LedgerProblem(LedgerProblemKind.Vanished, failure.Preuve, $"son échec était attendu ({failure.Reason}), et elle est {Words.Of(preuve.Verdict).ToLowerInvariant()} : retirez-la des attendus.");
        if (failure.Deadline < today)
            yield return new LedgerProblem(LedgerProblemKind.Expired, failure.Preuve, $"l'échéance du {failure.Deadline:dd/MM/yyyy} est passée ({failure.Reason}) : {failure.Owner} la corrige ou la reporte.");
    }

    private static string Why(PreuveVerdict preuve) => preuve.Reason ?? Decisive(preuve).FirstOrDefault()?.Observed ?? "sans raison dite.";

    private static IEnumerable<Finding> Decisive(PreuveVerdict preuve) =>
        preuve.Findings.Where(finding => finding.Severity is Severity.Bloquant && finding.Outcome == (preuve.Verdict is Verdict.NonConforme ? Outcome.Enfreint : Outcome.NonObserve));
}
