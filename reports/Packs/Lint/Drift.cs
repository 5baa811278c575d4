using Conformance.Reports.Evidence;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Packs.Lint;

/// <summary>Verdicts of a pack beside those that today's checks give on the same journal.</summary>
internal static class Drift
{
    /// <summary>The preuves that are no longer judged the same.</summary>
    public static IEnumerable<PackFinding> Between(RunReport recorded, RunReport today)
    {
        var now = today.Preuves.ToDictionary(preuve => preuve.Id);
        return from preuve in recorded.Preuves
               let current = now.GetValueOrDefault(preuve.Id)
               where current is null || current.Verdict != preuve.Verdict
               select new PackFinding(PackFindingKind.Derive, PlainText.Of(preuve.Id), Told(preuve, current));
    }

    private static string Told(PreuveVerdict then, PreuveVerdict? now)
    {
        if (now is null)
            return $"Dérive : « {Words.Of(then.Verdict)} » dans le dossier ; les vérifications d'aujourd'hui n'en disent rien.";
        var changed = now.Findings.FirstOrDefault(finding => then.Findings.All(before => (before.Check, before.Outcome) != (finding.Check, finding.Outcome)));
        var why = changed is null ? "" : $" {changed.Check} : {PlainText.Of(changed.Observed)}.";
        return $"Dérive : « {Words.Of(then.Verdict)} » dans le dossier, « {Words.Of(now.Verdict)} » selon les vérifications d'aujourd'hui, sur le même journal.{why}";
    }
}
