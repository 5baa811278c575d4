using Conformance.Reports.Verdicts;
using Conformance.Steps.Bindings.Dmp;
using Conformance.Steps.Checks.HorsRem;
using Conformance.Steps.Running;
using Reqnroll;

namespace Conformance.Steps.Bindings.HorsRem;

[Binding]
public sealed class Ldl01Steps(Scene scene, FeedingWork work)
{
    [When(@"le professionnel alimente le DMP avec la lettre de liaison à la sortie")]
    public Task FeedsTheLetter() => work.FeedAsync(scene.Patients[0], scene.Campaign.Editor.TitleFor("HORS-REM/LDL.01", "de lettre de liaison à la sortie"));

    [Then(@"elle porte son type en XDS et en CDA")]
    public void BearsItsType() => scene.Judge(Severity.Bloquant, "HORS-REM/LDL.01#type", new DischargeLetterBearsItsType());
}
