using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;

namespace Conformance.Steps.Checks.Dmp.Ux12;

/// <summary>Three answers that the scenario tells apart: open and authorised, open and not authorised, no open DMP.</summary>
public sealed record OpenUnauthorisedAndAbsentDiffer : Check
{
    private const string Expected = "DMP ouvert et autorisé, ouvert et non autorisé, et absence de DMP ouvert portent trois indications distinctes";

    /// <inheritdoc/>
    public override Conclusion Judge(JournalView journal)
    {
        var shown = DmpIndication.All(journal).Where(indication => indication.Shown).ToList();
        var groups = shown.GroupBy(indication => Group(indication.State)).ToList();
        if (groups.Count < 3)
            return Conclusion.NothingToSee(Expected, $"{groups.Count} des trois situations ont été lues à l'écran", shown.Select(indication => indication.Witness));

        var alike = shown.GroupBy(indication => indication.Perceived)
            .FirstOrDefault(same => same.Select(indication => Group(indication.State)).Distinct().Count() > 1);
        return alike is null
            ? Conclusion.Held(Expected, shown.Select(indication => $"{DmpIndication.Label(indication.State)} : {indication.Words}").List(), shown.Select(indication => indication.Witness))
            : Conclusion.Broken(
                Expected,
                $"la même indication {alike.First().Words} pour {alike.Select(indication => $"un DMP {DmpIndication.Label(indication.State)}").List()}",
                alike.Select(indication => indication.Witness));
    }

    private static string Group(DmpState state) => state switch
    {
        DmpState.NonCree or DmpState.Ferme => "absent",
        DmpState.OuvertAutorise => "autorisé",
        _ => "non autorisé",
    };
}
