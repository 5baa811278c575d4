using System.Globalization;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Checks.Ssi.Ie36;
using Conformance.Steps.Editors;
using Conformance.Steps.Editors.File;
using Conformance.Steps.Running;
using Reqnroll;

namespace Conformance.Steps.Bindings.Ssi;

[Binding]
public sealed class Ie36Steps(Scene scene, PersonAtWork person)
{
    private readonly List<string> _weak = [];

    private EditorUser User => scene.Users[0];

    [Given(@"le compte d'un professionnel, dont le mot de passe ouvre")]
    public async Task AnAccountWhosePasswordOpens()
    {
        await scene.BorrowUsersAsync(UserRoles.Verrouillable, 1);
        await TryRightPasswordAsync("avant");
        await scene.Session.ForgetAsync();
    }

    [When(@"un mot de passe erroné est donné autant de fois que le fichier éditeur le demande")]
    public async Task WrongPasswordsInARow()
    {
        for (var attempt = 1; attempt <= scene.Campaign.Editor.WrongPasswords; attempt++)
        {
            await person.GiveFirstFactorAsync(User, PasswordSamples.Wrong(attempt));
            await scene.GlanceAsync(
                Readings.LogInScreen, ("user", User.Id), ("saisie", "errone"), ("attempt", attempt.ToString(CultureInfo.InvariantCulture)));
        }
    }

    [When(@"le bon mot de passe est donné aussitôt, puis de nouveau après rechargement")]
    public async Task TheRightPasswordTwice()
    {
        await TryRightPasswordAsync("aussitot");
        await scene.Session.ForgetAsync();
        await scene.ActAsync(Intentions.ReloadLogIn);
        await TryRightPasswordAsync("apres-rechargement");
    }

    [Given(@"un professionnel qui peut changer de mot de passe, connecté avec son second facteur")]
    public async Task APersonWhoMayChangePassword()
    {
        await scene.BorrowUsersAsync(UserRoles.MotDePasseModifiable, 1);
        await person.OpenSessionAsync(User);
    }

    [When(@"il demande, l'un après l'autre, ces mots de passe faibles :")]
    public async Task AsksForWeakPasswords(DataTable table)
    {
        foreach (var row in table.Rows)
        {
            _weak.Add(row["classe"]);
            await AskForAsync(row["classe"], PasswordSamples.Weak(row["classe"]));
        }
    }

    [When(@"il demande un mot de passe fort, puis se reconnecte avec lui")]
    public async Task AsksForAStrongPassword()
    {
        await AskForAsync("fort", PasswordSamples.Strong);
        await scene.ActAsync(Intentions.LogOut);
        await person.GiveFirstFactorAsync(User, PasswordSamples.Strong);
        await GlanceAtEntryAsync("nouveau-mot-de-passe");
    }

    [Then(@"le nombre d'essais est limité, et recharger la page n'y change rien")]
    public void AttemptsAreLimited() =>
        scene.Judge(Severity.Bloquant, "SC.SSI/IE.36#essais", new AttemptsAreLimited(scene.Campaign.Editor.WrongPasswords));

    [Then(@"chacun des mots de passe faibles est refusé")]
    public void WeakPasswordsAreRefused() =>
        _weak.ForEach(weak => scene.Judge(Severity.Bloquant, "SC.SSI/IE.36#complexite", new WeakPasswordIsRefused(weak)));

    [Then(@"le mot de passe fort est accepté")]
    public void StrongPasswordIsAccepted() => scene.Judge(Severity.Bloquant, "SC.SSI/IE.36#fort-accepte", new StrongPasswordIsAccepted());

    private async Task TryRightPasswordAsync(string moment)
    {
        await person.GiveFirstFactorAsync(User);
        await GlanceAtEntryAsync(moment);
    }

    private async Task GlanceAtEntryAsync(string moment)
    {
        await scene.GlanceAsync(Readings.SecondFactorAsked, ("user", User.Id), ("moment", moment));
        await scene.GlanceAsync(Readings.SessionOpen, ("user", User.Id), ("moment", moment));
    }

    private async Task AskForAsync(string passwordClass, string password)
    {
        await scene.ActAsync(Intentions.ChangePassword, ("current", User.Password), ("new", password));
        await scene.GlanceAsync(Readings.PasswordAccepted, ("user", User.Id), ("class", passwordClass));
    }
}
