using Conformance.Fakes.Dmp;
using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;

namespace Conformance.Steps.Checks.Dmp.Conf03;

/// <summary>The deletion asked for on the screen is the transaction TD3.3c, which the DMP accepts: not a mask, not an archive, not a mark in the product alone.</summary>
public sealed record DeletionReachesTheDmp : Check
{
    private const string Expected = "la suppression demandée à l'écran est une TD3.3c, que le DMP accepte";

    private const string Delete = "supprimer";

    /// <inheritdoc/>
    public override Conclusion Judge(JournalView journal)
    {
        if (Deletion.Find(journal) is not { } deletion)
            return Conclusion.NothingToSee(Expected, "aucune suppression d'un document alimenté n'a été observée jusqu'au bout");

        var changes = deletion.Exchanges(journal, "TD3.3").ToList();
        string[] witnesses = [.. deletion.Witnesses, .. changes.Select(change => change.Witness)];
        if (changes.Count == 0)
            return Conclusion.Broken(Expected, "le DMP n'a reçu aucune TD3.3", witnesses);

        var deletions = changes.Where(change => change.Fact(DmpFacts.Change) == Delete).ToList();
        if (deletions.Count == 0)
            return Conclusion.Broken(Expected, $"TD3.3 reçue pour : {changes.Select(change => change.Fact(DmpFacts.Change) ?? "un changement inconnu").List()}", witnesses);
        return deletions.Exists(IsAccepted)
            ? Conclusion.Held(Expected, $"TD3.3c acceptée pour l'INS {deletions.Find(IsAccepted)!.Fact(DmpFacts.Ins)}", witnesses)
            : Conclusion.Broken(Expected, $"TD3.3c refusée par le DMP : {deletions[^1].Fact(DmpFacts.Result) ?? "sans motif"}", witnesses);
    }

    private static bool IsAccepted(Seen<ExchangeRecorded> change) => change.Fact(DmpFacts.Result)?.EndsWith(":Success", StringComparison.Ordinal) is true;
}
