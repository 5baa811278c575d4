using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dmp.Histo01;
using Conformance.Steps.Running;
using Reqnroll;

namespace Conformance.Steps.Bindings.Dmp;

[Binding]
public sealed class Histo01Steps(Scene scene, FeedingWork work, DmpStates dmp)
{
    private const string Exigence = "DMP/HISTO.01";

    private string Accepted => scene.Campaign.Editor.TitleFor(Exigence, "de document à envoyer au DMP avec succès");

    private string Refused => scene.Campaign.Editor.TitleFor(Exigence + ".refus", "de document dont le DMP refusera l'envoi");

    [When(@"le professionnel envoie au DMP un document, que le DMP enregistre")]
    public Task FeedsWithSuccess() => work.FeedAsync(scene.Patients[0], Accepted);

    [When(@"le DMP de ce patient se ferme")]
    public void TheDmpCloses() => dmp.Serve(scene.Patients[0], DmpState.Ferme);

    [When(@"(?:le professionnel|il) envoie au DMP un autre document, que le DMP refuse")]
    public Task FeedsInVain() => work.TryFeedAsync(scene.Patients[0], Refused);

    [When(@"(?:le professionnel|il) rouvre le dossier et ses documents")]
    public async Task OpensTheFileAnew()
    {
        await work.ListAsync(scene.Patients[0]);
        await work.ReadAsync(scene.Patients[0], Accepted, Rereading.Moment);
    }

    [Then(@"le document enregistré par le DMP porte un signe qu'aucun document jamais envoyé ne porte")]
    public void TheFedOneBearsASign() => scene.Judge(Severity.Bloquant, "DMP/HISTO.01#par-document", new RegisteredDocumentBearsASign());

    [Then(@"le document refusé par le DMP ne porte pas ce signe")]
    public void TheRefusedOneDoesNot() => scene.Judge(Severity.Bloquant, "DMP/HISTO.01#avec-succes", new RefusedDocumentDoesNotBearIt());
}
