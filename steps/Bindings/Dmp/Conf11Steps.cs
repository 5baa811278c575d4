using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Dmp.Conf11;
using Conformance.Steps.Editors;
using Conformance.Steps.Editors.File;
using Conformance.Steps.Running;
using Reqnroll;

namespace Conformance.Steps.Bindings.Dmp;

[Binding]
public sealed class Conf11Steps(Scene scene, PersonAtWork person)
{
    [Given(@"(un|deux) professionnels? qui ne (?:s'est|se sont) jamais connectés?")]
    public Task PersonsWhoNeverLoggedIn(string count) => scene.BorrowUsersAsync(UserRoles.PremiereConnexion, count == "un" ? 1 : 2);

    [When(@"le (premier|second) se connecte pour la première fois")]
    public Task LogsInForTheFirstTime(string rank) => ReachNoticeAsync(scene.Users[rank == "premier" ? 0 : 1], Notices.FirstLogIn);

    [When(@"il tente d'ouvrir un dossier sans confirmer")]
    public async Task TriesAFileWithoutAcknowledging()
    {
        await scene.ActAsync(Intentions.TryPatientFile, PersonAtWork.ValuesOf(scene.Patients[0]));
        await scene.GlanceAsync(Readings.PatientFile, Subject(scene.Patients[0], Notices.WithoutAcknowledging));
    }

    [When(@"il confirme, puis ouvre les deux dossiers")]
    public async Task AcknowledgesAndOpensBothFiles()
    {
        await person.AcknowledgeIfAskedAsync(scene.Users[0]);
        foreach (var patient in scene.Patients)
            await OpenAsync(patient);
        await scene.ActAsync(Intentions.LogOut);
    }

    [When(@"il se connecte, confirme et se déconnecte")]
    public async Task LogsInAcknowledgesAndLogsOut()
    {
        await ReachNoticeAsync(scene.Users[0], Notices.FirstLogIn);
        await person.AcknowledgeIfAskedAsync(scene.Users[0]);
        await scene.ActAsync(Intentions.LogOut);
    }

    [When(@"l'horloge du produit passe la période configurée")]
    public async Task TheClockPassesThePeriod()
    {
        var days = scene.Campaign.Editor.NoticePeriodDays + 1;
        await scene.Campaign.ProductClock.MoveAsync(days);
        scene.Record(new ClockMoved(days));
    }

    [When(@"il se reconnecte")]
    public Task LogsInAgain() => ReachNoticeAsync(scene.Users[0], Notices.AfterPeriod);

    [AfterScenario("horloge")]
    public Task PutTheClockBack() => scene.Campaign.ProductClock.TryPutBackAsync();

    [Then(@"l'information s'affiche à la première connexion de chacun")]
    public void NoticeIsShown() => scene.Judge(Severity.Bloquant, "SC.DMP/CONF.11#premiere-connexion", new NoticeIsShown());

    [Then(@"elle précède tout accès au DMP")]
    public void NoticePrecedesTheDmp() => scene.Judge(Severity.Bloquant, "SC.DMP/CONF.11#avant-acces", new NoticePrecedesDmpAccess());

    [Then(@"elle porte les deux textes")]
    public void NoticeCarriesBothTexts() => scene.Judge(Severity.Bloquant, "SC.DMP/CONF.11#deux-textes", new NoticeCarriesBothTexts());

    [Then(@"elle ne s'affiche pas au niveau du dossier patient")]
    public void NoticeIsNotPerPatient() => scene.Judge(Severity.Bloquant, "SC.DMP/CONF.11#par-utilisateur", new NoticeIsNotPerPatient());

    [Then(@"l'information s'affiche de nouveau")]
    public void NoticeComesBack() =>
        scene.Judge(Severity.Bloquant, "SC.DMP/CONF.11#periodique", new NoticeComesBack(scene.Campaign.Editor.NoticePeriodDays));

    private static (string, string)[] Subject(EditorPatient patient, string moment) => [("patient", patient.Id), ("ins", patient.Ins), ("moment", moment)];

    private async Task ReachNoticeAsync(EditorUser user, string moment)
    {
        await person.ReachNoticeAsync(user);
        await scene.GlanceAsync(Readings.RppsNotice, ("user", user.Id), ("moment", moment));
    }

    private async Task OpenAsync(EditorPatient patient)
    {
        await person.OpenFileAsync(patient);
        await scene.GlanceAsync(Readings.PatientFile, Subject(patient, Notices.PatientFile));
        await scene.GlanceAsync(Readings.RppsNotice, Subject(patient, Notices.PatientFile));
    }
}
