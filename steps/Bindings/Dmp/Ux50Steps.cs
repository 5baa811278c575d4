using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dmp.Documents;
using Conformance.Steps.Checks.Dmp.Ux50;
using Conformance.Steps.Editors;
using Conformance.Steps.Editors.File;
using Conformance.Steps.Running;
using Reqnroll;

namespace Conformance.Steps.Bindings.Dmp;

[Binding]
public sealed class Ux50Steps(Scene scene, DmpStates dmp)
{
    private EditorPatient Opposed => scene.Patients[0];

    private EditorPatient Unauthorised => scene.Patients[1];

    [Given(@"deux patients à l'INS qualifiée dont le DMP est ouvert : l'un s'oppose à l'accès du professionnel, l'autre ne l'a pas encore autorisé")]
    public async Task AnOpposedPatientAndOneWhoIsNot()
    {
        await scene.BorrowPatientsAsync(qualified: true, 2);
        dmp.Serve(Opposed, DmpState.OuvertInterdit);
        dmp.Serve(Unauthorised, DmpState.OuvertNonAutorise);
    }

    [When(@"le professionnel demande à consulter le DMP de chacun, et confirme l'accord du patient là où le produit le demande")]
    public async Task AsksForEachDmp()
    {
        foreach (var patient in new[] { Opposed, Unauthorised })
        {
            await scene.ActAsync(Intentions.TryDmpDocuments, PersonAtWork.ValuesOf(patient));
            var question = await scene.GlanceAsync(Readings.DmpAccessQuestion, [.. PersonAtWork.ValuesOf(patient), ("user", scene.Users[0].Id)]);
            if (question.Present)
                await scene.ActAsync(Intentions.ConfirmDmpAccess);
        }
    }

    [When(@"il affiche la trace des échanges avec le DMP")]
    public async Task ShowsTheLog()
    {
        await scene.ActAsync(Intentions.OpenDmpLog);
        await scene.ReadAsync(Readings.DmpLog, [.. PersonAtWork.ValuesOf(Unauthorised), ("user", scene.Users[0].Id)]);
    }

    [Then(@"preuve (\d\d), le produit demande au professionnel de confirmer avant de poser une autorisation")]
    public void ConfirmationIsAsked(string preuve) =>
        scene.Judge(scene.Preuve(preuve), Severity.Bloquant, "DMP/UX.50#confirmation", new ConfirmationPrecedesAuthorisation());

    [Then(@"preuve (\d\d), l'autorisation est posée à son nom, et à nul autre, après son test d'existence")]
    public void AuthorisationIsSet(string preuve) =>
        scene.Judge(scene.Preuve(preuve), Severity.Bloquant, "DMP/UX.50#autorisation", new AuthorisationFollowsTheExistenceTest());

    [Then(@"preuve (\d\d), aucune autorisation n'est posée quand le patient s'oppose")]
    public void OppositionIsRespected(string preuve) =>
        scene.Judge(scene.Preuve(preuve), Severity.Bloquant, "DMP/UX.50#opposition", new NoAuthorisationAgainstOpposition());

    [Then(@"preuve (\d\d), la trace du produit montre le test d'existence et l'autorisation")]
    public void LogTraces(string preuve) =>
        scene.Judge(scene.Preuve(preuve), Severity.Bloquant, "DMP/UX.50#trace", new DmpLogTraces([DmpExchanges.Existence, DmpExchanges.Authorisation]));
}
