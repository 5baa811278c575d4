using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dmp.Histo05;
using Conformance.Steps.Editors;
using Conformance.Steps.Editors.File;
using Conformance.Steps.Running;
using Reqnroll;

namespace Conformance.Steps.Bindings.Dmp;

[Binding]
public sealed class Histo05Steps(Scene scene, FeedingWork work)
{
    private string Title => scene.Campaign.Editor.TitleFor("DMP/HISTO.05", "de document d'un épisode de santé précédent");

    private EditorPatient Qualified => scene.Patients.First(patient => patient.InsQualified);

    private EditorPatient Unqualified => scene.Patients.First(patient => !patient.InsQualified);

    [When(@"le professionnel tente d'alimenter le DMP depuis le dossier à l'INS non qualifiée")]
    public async Task TriesForUnqualifiedIns()
    {
        await work.ListAsync(Unqualified);
        var offered = await scene.GlanceAsync(Readings.FeedOffered, work.Subject(Unqualified, Title, NothingLeavesForUnqualifiedIns.Moment));
        if (offered.Present)
            await work.SendAsync(Unqualified, Title);
    }

    [When(@"(?:le professionnel|il) alimente le DMP avec un document d'un épisode précédent")]
    public Task FeedsAPastDocument() => work.FeedAsync(Qualified, Title);

    [When(@"(?:le professionnel|il) montre la liste des documents du DMP")]
    public Task ShowsTheDmp() => work.ListDmpAsync(Qualified, "apres-envoi");

    [Then(@"le document choisi, et lui seul, parvient au DMP du patient")]
    public void TheDocumentArrives() => scene.Judge(Severity.Bloquant, "DMP/HISTO.05#choix", new ChosenDocumentReachesTheDmp());

    [Then(@"rien ne part pour l'INS non qualifiée")]
    public void NothingForUnqualified() => scene.Judge(Severity.Bloquant, "DMP/HISTO.05#ins-qualifiee", new NothingLeavesForUnqualifiedIns());

    [Then(@"le document se montre sur le DMP du patient")]
    public void TheDmpShowsIt() => scene.Judge(Severity.Bloquant, "DMP/HISTO.05#montre", new DmpShowsTheDocument());
}
