using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;

namespace Conformance.Steps.Checks.Dmp.Ux12;

/// <summary>What the editor file says that an indication means is compared with what the DMP held.</summary>
public sealed record DeclaredIndicationMatchesTheDmp : Check
{
    private const string Expected = "l'indication lue est celle que le fichier éditeur déclare pour l'état répondu par le DMP";

    /// <summary>Key of the declaration for a state.</summary>
    public static string KeyOf(DmpState state) => "dmp." + state switch
    {
        DmpState.OuvertAutorise => "ouvert-autorise",
        DmpState.OuvertNonAutorise or DmpState.OuvertExpire or DmpState.OuvertInterdit => "ouvert-non-autorise",
        DmpState.NonCree => "non-cree",
        _ => "ferme",
    };

    /// <inheritdoc/>
    public override Conclusion Judge(JournalView journal)
    {
        var declared = (from indication in DmpIndication.All(journal)
                        where indication.Shown
                        let meaning = journal.Declaration(KeyOf(indication.State))
                        where meaning is not null
                        select (Indication: indication, Meaning: meaning)).ToList();
        if (declared.Count == 0)
            return Conclusion.NothingToSee(Expected, "aucune indication déclarée n'a été lue");

        var wrong = declared.Where(pair => !pair.Indication.Perceived.Contains(pair.Meaning.WithoutNumbers(), StringComparison.OrdinalIgnoreCase)).ToList();
        return wrong.Count == 0
            ? Conclusion.Held(Expected, $"{declared.Count} indications conformes à leur déclaration", declared.Select(pair => pair.Indication.Witness))
            : Conclusion.Broken(
                Expected,
                wrong.Select(pair => $"DMP {DmpIndication.Label(pair.Indication.State)} : {pair.Indication.Words} au lieu de « {pair.Meaning} »").List(),
                wrong.Select(pair => pair.Indication.Witness));
    }
}
