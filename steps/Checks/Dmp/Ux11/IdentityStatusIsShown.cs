using Conformance.Reports.Journal;
using Conformance.Reports.Verdicts;

namespace Conformance.Steps.Checks.Dmp.Ux11;

/// <summary>The patient's file shows the status of the identity with nothing done but opening it.</summary>
public sealed record IdentityStatusIsShown : Check
{
    private const string Expected = "le statut de l'identité se lit dans le dossier patient sans autre action que son ouverture";

    /// <inheritdoc/>
    public override Conclusion Judge(JournalView journal)
    {
        var indications = IdentityIndication.All(journal);
        if (indications.Count == 0)
            return Conclusion.NothingToSee(Expected, "aucun dossier patient n'a été ouvert");

        var missing = indications.Where(indication => !indication.Shown).ToList();
        return missing.Count == 0
            ? Conclusion.Held(Expected, indications.Select(indication => $"{indication.Label} : {indication.Words}").List(), indications.Select(indication => indication.Screen.Witness))
            : Conclusion.Broken(Expected, $"aucun statut pour {missing.Select(indication => indication.Label).List()}", missing.Select(indication => indication.Screen.Witness));
    }
}
