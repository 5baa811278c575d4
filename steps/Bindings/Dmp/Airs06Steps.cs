using System.Globalization;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dmp.Airs06;
using Conformance.Steps.Editors;
using Conformance.Steps.Running;
using Reqnroll;

namespace Conformance.Steps.Bindings.Dmp;

[Binding]
public sealed class Airs06Steps(Scene scene, PersonAtWork person, DmpShelf shelf)
{
    [When(@"chacun, à son tour sur le même poste, affiche son compte, puis la liste des documents du DMP du patient")]
    public async Task EachTakesATurn()
    {
        foreach (var user in scene.Users)
        {
            await person.OpenSessionAsync(user);
            await scene.ActAsync(Intentions.ShowOwnAccount);
            await scene.ReadAsync(Readings.OwnAccount, ("user", user.Id));
            await shelf.ListAsync(user);
            await scene.ActAsync(Intentions.LogOut);
        }
    }

    [Then(@"preuve (\d\d), le produit montre l'identifiant national de l'utilisateur n° (\d), qui fait une demande au DMP")]
    public void AccountShowsTheId(string preuve, string turn) =>
        scene.Judge(scene.Preuve(preuve), Severity.Bloquant, "DMP/AIRS.06#utilisateur", new AccountShowsTheNationalId(Rank(turn)));

    [Then(@"preuve (\d\d), chaque demande de l'utilisateur n° (\d) au DMP porte cet identifiant")]
    public void VihfCarriesTheId(string preuve, string turn) =>
        scene.Judge(scene.Preuve(preuve), Severity.Bloquant, "DMP/AIRS.06#identifiant", new VihfCarriesTheNationalId(Rank(turn)));

    private static int Rank(string turn) => int.Parse(turn, CultureInfo.InvariantCulture);
}
