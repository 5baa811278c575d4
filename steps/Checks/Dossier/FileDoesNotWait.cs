using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Editors;

namespace Conformance.Steps.Checks.Dossier;

/// <summary>While the DMP withholds its answers to TD3.1, the patient's file shows all the same, without waiting for them.</summary>
/// <param name="ToleranceMs">How much longer than at an ordinary opening the file may take, milliseconds: below what any product waits for the DMP.</param>
public sealed record FileDoesNotWait(int ToleranceMs) : Check
{
    /// <summary>Moment of an ordinary opening.</summary>
    public const string Ordinary = "ouverture";

    /// <summary>Moment of an opening while the DMP withholds its answers.</summary>
    public const string Withheld = "dmp-retenu";

    private string Expected => $"le dossier s'affiche sans attendre la vérification dans le DMP ({ToleranceMs} ms de plus qu'à l'ordinaire sont tolérées)";

    /// <inheritdoc/>
    public override Conclusion Judge(JournalView journal)
    {
        var screens = journal.Screens(Readings.PatientFile).ToList();
        var ordinary = screens.Find(screen => screen.Subject("moment") == Ordinary);
        var withheld = screens.Find(screen => screen.Subject("moment") == Withheld);
        var delivered = journal.Of<FaultDelivered>().FirstOrDefault(fault => fault.Fact is { Service: "dmp", Fault: "timeout", Operation: "TD3.1" });
        if (ordinary is null || withheld is null)
            return Conclusion.NothingToSee(Expected, "le dossier n'a pas été ouvert pendant que le DMP retenait ses réponses");
        if (delivered is null)
            return Conclusion.NothingToSee(Expected, "le produit n'a rien demandé au DMP (TD3.1) à l'ouverture du dossier : aucune réponse n'a pu être retenue");

        string[] witnesses = [ordinary.Witness, delivered.Witness, withheld.Witness];
        var longer = withheld.Fact.ElapsedMs - ordinary.Fact.ElapsedMs;
        return withheld.Fact.Present && longer <= ToleranceMs
            ? Conclusion.Held(Expected, $"affiché en {withheld.Fact.ElapsedMs} ms pendant que le DMP retenait sa réponse, {ordinary.Fact.ElapsedMs} ms à l'ordinaire", witnesses)
            : Conclusion.Broken(Expected, withheld.Fact.Present ? $"affiché en {withheld.Fact.ElapsedMs} ms, {longer} ms de plus qu'à l'ordinaire" : "pas encore affiché quand l'attente a cessé", witnesses);
    }
}
