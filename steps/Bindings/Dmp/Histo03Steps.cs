using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dmp.Histo03;
using Conformance.Steps.Running;
using Reqnroll;

namespace Conformance.Steps.Bindings.Dmp;

[Binding]
public sealed class Histo03Steps(Scene scene, FeedingWork work)
{
    [When(@"le professionnel alimente le DMP avec un document historique dont la date d'acte est passée")]
    public Task FeedsAnOldDocument() =>
        work.FeedAsync(scene.Patients[0], scene.Campaign.Editor.TitleFor("DMP/HISTO.03", "de document historique, daté d'un acte passé"));

    [When(@"(?:le professionnel|il) montre ce document sur le DMP")]
    public Task ShowsIt() => work.ListDmpAsync(scene.Patients[0], "apres-envoi");

    [Then(@"le document porte la date de l'acte, en XDS et en CDA, et non celle de l'envoi")]
    public void IsDatedByTheAct() => scene.Judge(Severity.Bloquant, "DMP/HISTO.03#date-metier", new DocumentIsDatedByTheAct());
}
