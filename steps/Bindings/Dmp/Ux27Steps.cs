using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dmp.Ux27;
using Conformance.Steps.Editors;
using Conformance.Steps.Running;
using Reqnroll;

namespace Conformance.Steps.Bindings.Dmp;

[Binding]
public sealed class Ux27Steps(Scene scene, PersonAtWork person, DmpSelection selection)
{
    [When(@"le professionnel recherche des documents dans le DMP du patient par :")]
    public async Task SearchesByEachRow(DataTable table)
    {
        await person.OpenFileAsync(scene.Patients[0]);
        await scene.ActAsync(Intentions.OpenDmpSearch, PersonAtWork.ValuesOf(scene.Patients[0]));
        foreach (var row in table.Rows)
            await selection.NarrowAsync(row, Intentions.SearchDmp, Readings.DmpFound);
    }

    [Then(@"chaque recherche rend les documents qui répondent à tous ses critères, et eux seuls")]
    public void SearchesCross() => scene.Judge(Severity.Bloquant, "DMP/UX.27#multicritere", new SearchesCross());

    [Then(@"chaque recherche interroge le DMP")]
    public void SearchesAskTheDmp() => scene.Judge(Severity.Bloquant, "DMP/UX.27#dmp", new SearchAsksTheDmp());

    [Then(@"il est souhaitable que le DMP reçoive les critères eux-mêmes")]
    public void CriteriaReachTheDmp() => scene.Judge(Severity.Avertissement, "DMP/UX.27#td31", new CriteriaReachTheDmp());
}
