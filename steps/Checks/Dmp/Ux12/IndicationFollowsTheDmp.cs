using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;

namespace Conformance.Steps.Checks.Dmp.Ux12;

/// <summary>Swap the states and the indications follow: one state, one indication, whoever the patient.</summary>
public sealed record IndicationFollowsTheDmp : Check
{
    private const string Expected = "chaque indication suit ce que le DMP a répondu, y compris une fois les états permutés";

    /// <inheritdoc/>
    public override Conclusion Judge(JournalView journal)
    {
        var shown = DmpIndication.All(journal).Where(indication => indication.Shown).ToList();
        var swapped = shown.GroupBy(indication => indication.Ins).Count(patient => patient.Select(indication => indication.State).Distinct().Count() > 1);
        if (swapped == 0)
            return Conclusion.NothingToSee(Expected, "aucun patient n'a été lu dans deux états", shown.Select(indication => indication.Witness));

        var wavering = shown.GroupBy(indication => indication.State).FirstOrDefault(state => state.Select(indication => indication.Perceived).Distinct().Count() > 1);
        if (wavering is not null)
            return Broken(wavering);

        return Conclusion.Held(Expected, $"{swapped} patients ont changé d'état et leur indication avec eux", shown.Select(indication => indication.Witness));
    }

    private static Conclusion Broken(IGrouping<DmpState, DmpIndication> state) => Conclusion.Broken(
        Expected,
        $"pour un même DMP {DmpIndication.Label(state.Key)}, des indications différentes : {state.Select(indication => $"INS {indication.Ins} {indication.Words}").List()}",
        state.SelectMany(indication => new[] { indication.Witness, indication.Served.Witness }));
}
