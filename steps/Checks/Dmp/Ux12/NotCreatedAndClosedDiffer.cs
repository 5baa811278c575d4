using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;

namespace Conformance.Steps.Checks.Dmp.Ux12;

/// <summary>The statement names four states; the scenario joins these two, so telling them apart is advice.</summary>
public sealed record NotCreatedAndClosedDiffer : Check
{
    private const string Expected = "DMP non créé et DMP fermé portent deux indications distinctes";

    /// <inheritdoc/>
    public override Conclusion Judge(JournalView journal)
    {
        var shown = DmpIndication.All(journal).Where(indication => indication.Shown).ToList();
        var absent = shown.Where(indication => indication.State is DmpState.NonCree).ToList();
        var closed = shown.Where(indication => indication.State is DmpState.Ferme).ToList();
        var witnesses = absent.Concat(closed).Select(indication => indication.Witness).ToList();
        if (absent.Count == 0 || closed.Count == 0)
            return Conclusion.NothingToSee(Expected, "l'un des deux états n'a pas été lu", witnesses);

        return absent.Select(indication => indication.Perceived).Intersect(closed.Select(indication => indication.Perceived)).Any()
            ? Conclusion.Broken(Expected, $"la même indication {absent[0].Words} pour les deux", witnesses)
            : Conclusion.Held(Expected, $"{absent[0].Words} et {closed[0].Words}", witnesses);
    }
}
