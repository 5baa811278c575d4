using Conformance.Reports.Journal;
using Conformance.Reports.Verdicts;

namespace Conformance.Steps.Checks.Dmp.Ux12;

/// <summary>The patient's file shows the state of the DMP with nothing done but opening it.</summary>
public sealed record StateIsShownWithoutAction : Check
{
    private const string Expected = "l'état du DMP se lit dans le dossier patient sans autre action que son ouverture";

    /// <inheritdoc/>
    public override Conclusion Judge(JournalView journal)
    {
        var indications = DmpIndication.All(journal);
        if (indications.Count == 0)
            return Conclusion.NothingToSee(Expected, "aucun dossier patient n'a été ouvert");

        var missing = indications.Where(indication => !indication.Shown).ToList();
        return missing.Count == 0
            ? Conclusion.Held(Expected, $"{indications.Count} dossiers ouverts, une indication lue dans chacun", indications.Select(indication => indication.Witness))
            : Conclusion.Broken(
                Expected,
                $"aucune indication pour {missing.Select(indication => $"l'INS {indication.Ins} (DMP {DmpIndication.Label(indication.State)})").List()}",
                missing.Select(indication => indication.Witness));
    }
}
