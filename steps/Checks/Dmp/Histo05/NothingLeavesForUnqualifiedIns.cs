using Conformance.Reports.Journal;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Editors;

namespace Conformance.Steps.Checks.Dmp.Histo05;

/// <summary>The DMP receives nothing for a patient whose INS is not qualified, whether the screen refuses or does not even offer it. Canaries before and after show that the recorder was alive.</summary>
public sealed record NothingLeavesForUnqualifiedIns : Check
{
    /// <summary>Moment of the tries.</summary>
    public const string Moment = "ins-non-qualifiee";

    private const string Expected = "rien n'est envoyé au DMP d'un patient dont l'INS n'est pas qualifiée";

    /// <inheritdoc/>
    public override Conclusion Judge(JournalView journal)
    {
        var tries = journal.Screens(Readings.FeedOffered).About("moment", Moment).ToList();
        if (tries.Count == 0)
            return Conclusion.NothingToSee(Expected, "aucun envoi n'a été tenté depuis un dossier à l'INS non qualifiée");

        var canaries = journal.DmpCanaries().ToList();
        var before = canaries.LastOrDefault(canary => canary.Seq < tries[0].Seq);
        var after = canaries.FirstOrDefault(canary => canary.Seq > tries[^1].Seq);
        if (before is null || after is null)
            return Conclusion.NothingToSee(Expected, "l'enregistreur n'a pas témoigné avant et après", tries.Select(screen => screen.Witness));

        var unqualified = tries.Select(screen => screen.Subject("ins")).ToHashSet();
        var sent = journal.OwnBatches().Where(batch => unqualified.Contains(batch.Fact.Ins) || (batch.Fact.Ins is null && batch.Seq > before.Seq && batch.Seq < after.Seq)).ToList();
        return sent.Count > 0
            ? Conclusion.Broken(Expected, $"{sent.Count} envoi(s) au DMP : {sent.SelectMany(batch => batch.Fact.Documents).Select(document => $"« {document.Title} »").List()}", [.. tries.Select(screen => screen.Witness), .. sent.Select(batch => batch.Witness)])
            : Conclusion.Held(Expected, tries.Exists(screen => screen.Fact.Present) ? "l'envoi est proposé, mais rien ne part" : "l'envoi n'est pas proposé, et rien ne part", [before.Witness, .. tries.Select(screen => screen.Witness), after.Witness]);
    }
}
