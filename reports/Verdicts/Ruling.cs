using System.Globalization;
using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Reports.Verdicts;

/// <summary>How findings, interruptions and exclusions make one verdict (DESIGN section 2).</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Reason">Why, in French, when the findings do not say it.</param>
internal sealed record Ruling(Verdict Verdict, string? Reason)
{
    public static Ruling Of(Exclusion? exclusion, IReadOnlyList<string> executions, IReadOnlyList<Finding> findings, IReadOnlyList<JournalEntry> told, JournalView journal)
    {
        if (exclusion is not null)
            return new Ruling(Verdict.NonApplicable, exclusion.Justification);
        if (executions.Count == 0)
            return NeverBegun(journal);

        return Interruption(executions, journal) ?? Of(findings) switch
        {
            { Verdict: Verdict.Conforme } when told.Count > 0 => new Ruling(Verdict.Atteste, OnTheWordOf(told)),
            var ruling => ruling,
        };
    }

    private static string OnTheWordOf(IReadOnlyList<JournalEntry> told) => "Repose sur la parole de " + string.Join(" ; ", told
        .GroupBy(entry => Told.By(entry.Fact)! with { At = default, Comment = null })
        .Select(same => $"{same.Key}, sur la version {same.Key.Build}, le {Day(Told.By(same.First().Fact)!)} : {string.Join(", ", same.Select(entry => entry.Witness))}")) + ".";

    private static string Day(Testimony told) => told.At.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    private static Ruling NeverBegun(JournalView journal) => SinceTheLastStart(journal).FirstOrDefault() is { } interrupted
        ? new Ruling(Verdict.Invalide, $"{interrupted.Fact.Cause} : {interrupted.Fact.Message}")
        : new Ruling(Verdict.NonObserve, "Aucun scénario de cette preuve n'a commencé.");

    private static IEnumerable<Seen<RunInterrupted>> SinceTheLastStart(JournalView journal)
    {
        var resumed = journal.Of<RunResumed>().LastOrDefault()?.Seq ?? 0;
        return journal.Of<RunInterrupted>().Where(interrupted => interrupted.Seq > resumed);
    }

    private static Ruling? Interruption(IReadOnlyList<string> executions, JournalView journal)
    {
        var interrupted = journal.Of<ScenarioInterrupted>().FirstOrDefault(fact => executions.Contains(fact.Entry.Scenario!));
        if (interrupted is not null)
            return interrupted.Fact.Cause is InterruptionCause.IntentionAbsente
                ? new Ruling(Verdict.NonObserve, interrupted.Fact.Message)
                : new Ruling(Verdict.Invalide, $"{interrupted.Fact.Cause} : {interrupted.Fact.Message}");

        var ended = journal.Of<ScenarioEnded>().Select(fact => fact.Entry.Scenario).ToHashSet();
        return executions.All(ended.Contains)
            ? null
            : new Ruling(Verdict.NonObserve, "Le scénario a été interrompu avant sa fin : rien n'en est conclu.");
    }

    private static Ruling Of(IReadOnlyList<Finding> findings)
    {
        var blocking = findings.Where(finding => finding.Severity == Severity.Bloquant).ToList();
        if (blocking.Count == 0)
            return new Ruling(Verdict.Invalide, "Harnais : le scénario s'est achevé sans qu'aucune vérification bloquante ne conclue.");
        if (blocking.Exists(finding => finding.Outcome == Outcome.Enfreint))
            return new Ruling(Verdict.NonConforme, null);
        return blocking.Find(finding => finding.Outcome == Outcome.NonObserve) is { } unseen
            ? new Ruling(Verdict.NonObserve, unseen.Observed)
            : new Ruling(Verdict.Conforme, null);
    }
}
