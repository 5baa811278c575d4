using System.Globalization;
using Conformance.Fakes.Dmp;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dmp.Conf03;
using Conformance.Steps.Editors;
using Conformance.Steps.Editors.File;
using Conformance.Steps.Running;
using Reqnroll;

namespace Conformance.Steps.Bindings.Dmp;

[Binding]
public sealed class Conf03Steps(Scene scene, FeedingWork work)
{
    private EditorPatient Patient => scene.Patients[0];

    private string Title => scene.Campaign.Editor.TitleFor("DMP/CONF.03", "de document à envoyer au DMP puis à en supprimer");

    [Given(@"un patient à l'INS qualifiée dont le DMP, ouvert et autorisé, tient déjà un document")]
    public async Task APatientWhoseDmpHoldsADocument()
    {
        await scene.BorrowPatientsAsync(qualified: true, 1);
        var held = DmpDocument.Sample(string.Create(CultureInfo.InvariantCulture, $"{scene.Campaign.Root}.3.{Patient.Ins}"), $"Compte rendu {scene.Campaign.Marker}", []);
        scene.Campaign.Services.Dmp.Serve(Patient.InDmp(DmpState.OuvertAutorise, held));
    }

    [When(@"le professionnel alimente par erreur le DMP avec un document")]
    public async Task FeedsByMistake()
    {
        await work.FeedAsync(Patient, Title);
        await work.ListDmpAsync(Patient, Deletion.BeforeDeletion);
    }

    [When(@"(?:le professionnel|il) ouvre la documentation de la suppression d'un document du DMP")]
    public async Task OpensTheGuide()
    {
        await work.ListAsync(Patient);
        await scene.ActAsync(Intentions.OpenDeletionGuide);
        await scene.ReadAsync(Readings.DeletionGuide, ("user", scene.Users[0].Id));
    }

    [When(@"(?:le professionnel|il) supprime ce document du DMP")]
    public async Task DeletesIt()
    {
        await work.ListAsync(Patient);
        await scene.ActAsync(Intentions.DeleteFromDmp, [("title", Title), .. PersonAtWork.ValuesOf(Patient)]);
        await scene.GlanceAsync(Readings.FeedAnswer, work.Subject(Patient, Title, Deletion.AfterDeletion));
        await work.ListDmpAsync(Patient, Deletion.AfterDeletion);
    }

    [Then(@"preuve 01, la suppression parvient au DMP par une TD3\.3c")]
    public void DeletionReachesTheDmp() => scene.Judge(scene.Preuve("01"), Severity.Bloquant, "DMP/CONF.03#td33c", new DeletionReachesTheDmp());

    [Then(@"preuve 01, le document supprimé, et lui seul, a quitté la liste du DMP")]
    public void ItAloneIsGone() => scene.Judge(scene.Preuve("01"), Severity.Bloquant, "DMP/CONF.03#document-concerne", new DeletedDocumentAloneIsGone());

    [Then(@"preuve 02, la documentation détaille la procédure de suppression")]
    public void TheGuideTells() => scene.Judge(scene.Preuve("02"), Severity.Bloquant, "DMP/CONF.03#documentation", new GuideTellsHowToDelete());
}
