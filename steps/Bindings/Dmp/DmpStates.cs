using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors.File;
using Conformance.Steps.Running;
using Reqnroll;

namespace Conformance.Steps.Bindings.Dmp;

/// <summary>The DMP states that a scenario gives its patients.</summary>
[Binding]
public sealed class DmpStates(Scene scene)
{
    [StepArgumentTransformation(@"(ouvert et autorisé|ouvert non autorisé|ouvert interdit|non créé|fermé)")]
    public static DmpState StateOf(string words) => words switch
    {
        "ouvert et autorisé" => DmpState.OuvertAutorise,
        "ouvert non autorisé" => DmpState.OuvertNonAutorise,
        "ouvert interdit" => DmpState.OuvertInterdit,
        "non créé" => DmpState.NonCree,
        "fermé" => DmpState.Ferme,
        _ => throw new ArgumentException($"« {words} » n'est pas un état du DMP.", nameof(words)),
    };

    [Given(@"(un|deux) patients? à l'INS qualifiée dont le DMP est ouvert et autorisé")]
    public async Task PatientsWithAnOpenDmp(string count)
    {
        foreach (var patient in await scene.BorrowPatientsAsync(qualified: true, count == "un" ? 1 : 2))
            Serve(patient, DmpState.OuvertAutorise);
    }

    internal void Serve(EditorPatient patient, DmpState state) => scene.Campaign.Services.Dmp.Serve(patient.InDmp(state));
}
