using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dmp.Auth02;
using Conformance.Steps.Editors;
using Conformance.Steps.Editors.File;
using Conformance.Steps.Running;
using Reqnroll;

namespace Conformance.Steps.Bindings.Dmp;

[Binding]
public sealed class Auth02Steps(Scene scene, PersonAtWork person)
{
    private const string WrongCode = "000000";

    private EditorPatient Patient => scene.Patients[0];

    [Given(@"l'enregistreur du DMP témoigne qu'il est en marche")]
    [When(@"l'enregistreur du DMP témoigne de nouveau")]
    public Task TheRecorderIsAlive() => scene.Campaign.Services.Dmp.SendCanaryAsync(scene.Execution, CancellationToken.None);

    [When(@"le professionnel ne donne que son mot de passe")]
    public async Task OnlyThePassword()
    {
        await person.GiveFirstFactorAsync(scene.Users[0]);
        await scene.ReadAsync(Readings.SecondFactorAsked, ("user", scene.Users[0].Id), ("moment", "premier-facteur"));
        await scene.GlanceAsync(Readings.SessionOpen, ("user", scene.Users[0].Id), ("moment", "premier-facteur"));
    }

    [When(@"il tente d'ouvrir le dossier du patient")]
    public async Task TriesThePatientFile()
    {
        await scene.ActAsync(Intentions.TryPatientFile, PersonAtWork.ValuesOf(Patient));
        await scene.GlanceAsync(Readings.PatientFile, ("patient", Patient.Id), ("ins", Patient.Ins), ("user", scene.Users[0].Id), ("moment", "sans-second-facteur"));
    }

    [When(@"il donne un second facteur erroné")]
    public async Task GivesAWrongSecondFactor()
    {
        await scene.Session.ForgetAsync();
        await person.GiveFirstFactorAsync(scene.Users[0]);
        var asked = await scene.ReadAsync(Readings.SecondFactorAsked, ("user", scene.Users[0].Id), ("moment", "avant-code-errone"));
        if (!asked.Present)
            return;
        await scene.ActAsync(Intentions.GiveTotp, ("code", WrongCode));
        await scene.GlanceAsync(Readings.SessionOpen, ("user", scene.Users[0].Id), ("moment", "code-errone"));
    }

    [When(@"il se connecte avec ses deux facteurs et ouvre le dossier du patient")]
    public async Task LogsInWholeAndOpensTheFile()
    {
        await scene.Session.ForgetAsync();
        await person.OpenSessionAsync(scene.Users[0]);
        await person.OpenFileAsync(Patient);
        await scene.ReadAsync(Readings.PatientFile, ("patient", Patient.Id), ("ins", Patient.Ins), ("user", scene.Users[0].Id), ("moment", "deux-facteurs"));
    }

    [When(@"chacun, sur le même poste, se connecte à son tour, ouvre le dossier du patient, consulte le journal des accès et se déconnecte")]
    public async Task EachTakesATurn()
    {
        foreach (var user in scene.Users)
        {
            await person.OpenSessionAsync(user);
            await person.OpenFileAsync(Patient);
            await scene.ReadAsync(Readings.PatientFile, ("patient", Patient.Id), ("ins", Patient.Ins), ("user", user.Id), ("moment", "tour"));
            await scene.ActAsync(Intentions.OpenAccessLog);
            await scene.ReadAsync(Readings.AccessLog, ("user", user.Id));
            await scene.ActAsync(Intentions.LogOut);
        }
    }

    [Then(@"le DMP n'est joint qu'une fois le second facteur donné")]
    public void NoDmpBeforeSecondFactor() => scene.Judge(Severity.Bloquant, "DMP/AUTH.02#deux-facteurs", new NoDmpExchangeBeforeSecondFactor());

    [Then(@"un second facteur erroné n'ouvre pas de session")]
    public void WrongSecondFactorIsRefused() => scene.Judge(Severity.Bloquant, "DMP/AUTH.02#deux-facteurs", new WrongSecondFactorIsRefused());

    [Then(@"preuve (\d\d), chaque VIHF porte l'identifiant national de l'utilisateur de la session")]
    public void VihfNamesTheUser(string preuve) =>
        scene.Judge(scene.Preuve(preuve), Severity.Bloquant, "DMP/AUTH.02#identite", new VihfNamesTheUserOfTheSession());

    [Then(@"preuve (\d\d), chaque VIHF déclare le mode d'authentification")]
    public void VihfDeclaresTheMode(string preuve) =>
        scene.Judge(scene.Preuve(preuve), Severity.Bloquant, "DMP/AUTH.02#mode", new VihfDeclaresTheMode());

    [Then(@"preuve (\d\d), le journal du produit trace le second facteur de chacun")]
    public void LogTracesTheFactor(string preuve) =>
        scene.Judge(scene.Preuve(preuve), Severity.Bloquant, "DMP/AUTH.02#trace", new LogTracesTheSecondFactor());
}
