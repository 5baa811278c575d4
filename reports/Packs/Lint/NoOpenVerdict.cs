using Conformance.Reports.Evidence;
using Conformance.Reports.Packs.Contents;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Packs.Lint;

/// <summary>No verdict is left open without a reserve that says who settles it, and by when.</summary>
internal sealed class NoOpenVerdict : LintRule
{
    public override IEnumerable<PackFinding> Examine(PackContents pack, LintQuestions asked)
    {
        var reserved = pack.Description?.Reserves.Select(reserve => reserve.Preuve).ToHashSet() ?? [];
        return from preuve in pack.Report?.Preuves ?? []
               where preuve.Verdict is Verdict.Invalide or Verdict.NonObserve or Verdict.AAttester && !reserved.Contains(preuve.Id)
               select new PackFinding(PackFindingKind.Doute, PlainText.Of(preuve.Id), $"{Told(preuve)} {Advice(preuve.Verdict)}, ou inscrivez une réserve (--avec-reserves).");
    }

    private static string Told(PreuveVerdict preuve) => preuve.Reason is { Length: > 0 } reason ? $"Verdict « {Words.Of(preuve.Verdict)} » : {PlainText.Of(reason).TrimEnd('.')}." : $"Verdict « {Words.Of(preuve.Verdict)} ».";

    private static string Advice(Verdict verdict) => verdict is Verdict.AAttester ? "Faites attester" : "Rejouez";
}
