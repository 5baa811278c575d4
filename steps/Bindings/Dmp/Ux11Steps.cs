using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dmp.Ux11;
using Conformance.Steps.Editors;
using Conformance.Steps.Editors.File;
using Conformance.Steps.Running;
using Reqnroll;

namespace Conformance.Steps.Bindings.Dmp;

[Binding]
public sealed class Ux11Steps(Scene scene, PersonAtWork person)
{
    private IReadOnlyList<EditorPatient> _qualified = [];
    private EditorPatient? _unqualified;

    [Given(@"deux patients dont l'INS est qualifiée, et un dont elle ne l'est pas")]
    public async Task TwoQualifiedPatientsAndOneWhoIsNot()
    {
        _qualified = await scene.BorrowPatientsAsync(qualified: true, 2);
        _unqualified = (await scene.BorrowPatientsAsync(qualified: false, 1))[0];
    }

    [When(@"le professionnel ouvre le dossier d'un patient qualifié, puis du patient non qualifié, puis de l'autre patient qualifié")]
    public async Task EachFileIsOpened()
    {
        foreach (var patient in new[] { _qualified[0], _unqualified!, _qualified[1] })
        {
            await person.OpenFileAsync(patient);
            await scene.ReadAsync(Readings.IdentityStatus, ("patient", patient.Id), ("ins", patient.Ins), ("user", scene.Users[0].Id));
        }
    }

    [Then(@"le statut de l'identité se lit dans chaque dossier, sans autre action que son ouverture")]
    public void StatusIsShown() => scene.Judge(Severity.Bloquant, "DMP/UX.11#sans-clic", new IdentityStatusIsShown());

    [Then(@"identité qualifiée et identité non qualifiée se distinguent")]
    public void QualifiedAndUnqualifiedDiffer() => scene.Judge(Severity.Bloquant, "DMP/UX.11#qualifiee-ou-non", new QualifiedAndUnqualifiedDiffer());

    [Then(@"il est souhaitable que le statut se dise avec des mots")]
    public void StatusSpeaks() => scene.Judge(Severity.Avertissement, "DMP/UX.11#mots", new IdentityStatusSpeaks());
}
