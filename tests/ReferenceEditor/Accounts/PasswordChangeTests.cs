namespace ReferenceEditor.Tests.Accounts;

public sealed class PasswordChangeTests : ProductFixture
{
    private const string Login = "motdepasse1";
    private const string Strong = "Lune-verte.4821-Hibou";

    private static string Current => Browser.User(Login).Password;

    [Test]
    public async Task A_changed_password_opens_and_the_former_does_not()
    {
        var product = await Start();
        var browser = await product.LogIn(Login);
        (await browser.ChangePassword(Current, Strong)).Text.Should().Contain("Votre mot de passe a été changé.");
        (await product.NewBrowser().GivePassword(Login)).Path.Should().Be("/connexion");
        (await product.NewBrowser().GivePassword(Login, Strong)).Path.Should().Be("/connexion/second-facteur");
    }

    [Test]
    public async Task Announces_the_change_as_a_status()
    {
        var browser = await (await Start()).LogIn(Login);
        (await browser.ChangePassword(Current, Strong)).Html.Should().MatchRegex("role=\"status\">Votre mot de passe");
    }

    [TestCase("Pas-le-bon.1", Strong, Strong, "Le mot de passe actuel est incorrect")]
    [TestCase(null, Strong, "Autre-chose.482", "La confirmation diffère")]
    [TestCase(null, "NuageBle", "NuageBle", "trop simple")]
    public async Task Says_why_it_refuses_and_keeps_the_former(string? current, string wanted, string confirmation, string reason)
    {
        var product = await Start();
        var browser = await product.LogIn(Login);
        (await browser.ChangePassword(current ?? Current, wanted, confirmation)).Text.Should().Contain(reason).And.NotContain("a été changé");
        (await product.NewBrowser().GivePassword(Login)).Path.Should().Be("/connexion/second-facteur");
    }

    [Test]
    public async Task Refuses_the_same_password_again()
    {
        var browser = await (await Start()).LogIn(Login);
        (await browser.ChangePassword(Current, Current)).Text.Should().Contain("le même que l'actuel");
    }

    [Test]
    public async Task Guessing_the_current_password_locks_too()
    {
        var product = await Start();
        var browser = await product.LogIn(Login);
        for (var attempt = 0; attempt < 5; attempt++)
            await browser.ChangePassword("Pas-le-bon.1", Strong);
        (await browser.ChangePassword(Current, Strong)).Text.Should().Contain("bloqué pour 15 minutes");
    }

    [Test]
    public async Task There_is_no_password_to_change_when_identification_is_delegated()
    {
        var browser = (await Start(new ReferenceEditorSettings { Authentication = Authentication.ProSanteConnect })).NewBrowser();
        (await browser.Go("/connexion")).Text.Should().Contain("S'identifier avec Pro Santé Connect").And.NotContain("Mot de passe");
    }
}
