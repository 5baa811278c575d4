using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dmp.Documents;
using Conformance.Steps.Checks.Dmp.Ux08;
using Conformance.Steps.Editors;
using Conformance.Steps.Running;
using Reqnroll;

namespace Conformance.Steps.Bindings.Dmp;

[Binding]
public sealed class Ux08Steps(Scene scene, PersonAtWork person, DmpShelf shelf)
{
    [When(@"chacun, à son tour sur le même poste, ouvre ce document, puis affiche la trace des échanges avec le DMP")]
    public async Task EachConsultsInTurn()
    {
        foreach (var user in scene.Users)
        {
            await person.OpenSessionAsync(user);
            await shelf.ListAsync(user);
            await shelf.OpenAsync("1", user);
            await scene.ActAsync(Intentions.OpenDmpLog);
            await scene.ReadAsync(Readings.DmpLog, [.. PersonAtWork.ValuesOf(scene.Patients[0]), ("user", user.Id)]);
            await scene.ActAsync(Intentions.LogOut);
        }
    }

    [Then(@"chaque consultation du DMP est précédée de la vérification du droit de celui qui consulte")]
    public void RightsPrecede() => scene.Judge(Severity.Bloquant, "DMP/UX.08#droit", new RightsPrecedeConsultation());

    [Then(@"la trace du produit montre cette vérification et cette consultation")]
    public void LogTraces() => scene.Judge(Severity.Bloquant, "DMP/UX.08#trace", new DmpLogTraces([DmpExchanges.Existence, DmpExchanges.Retrieval]));
}
