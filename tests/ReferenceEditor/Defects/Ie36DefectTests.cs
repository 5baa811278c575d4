namespace ReferenceEditor.Tests.Defects;

public sealed class Ie36DefectTests : ProductFixture
{
    private const string Wrong = "Pas-le-bon.2026";
    private const string Strong = "Lune-verte.4821-Hibou";
    private const string Opened = "/connexion/second-facteur";

    [Test]
    public async Task Unlimited_attempts_never_lock()
    {
        var browser = await TryWrongPasswords(await Start("tentatives-illimitees"));
        (await browser.GivePassword("verrou1")).Path.Should().Be(Opened);
    }

    [Test]
    public async Task A_count_in_the_session_locks_that_browser_alone()
    {
        var product = await Start("compteur-par-session");
        var browser = await TryWrongPasswords(product);
        (await browser.GivePassword("verrou1")).Path.Should().Be("/connexion");
        (await product.NewBrowser().GivePassword("verrou1")).Path.Should().Be(Opened);
    }

    [Test]
    public async Task An_announced_lock_says_so_and_opens()
    {
        var browser = await TryWrongPasswords(await Start("verrou-affiche-seulement"));
        browser.Text.Should().Contain("Compte bloqué");
        (await browser.GivePassword("verrou1")).Path.Should().Be(Opened);
    }

    [Test]
    public async Task Reloading_the_log_in_page_lifts_the_lock()
    {
        var product = await Start("verrou-leve-par-rechargement");
        var browser = await product.NewBrowser().Go("/connexion");
        for (var attempt = 0; attempt < 5; attempt++)
            await browser.Submit("/connexion", ("login", "verrou1"), ("password", Wrong));
        browser.Text.Should().Contain("Compte bloqué");
        (await browser.GivePassword("verrou1")).Path.Should().Be(Opened);
    }

    [TestCase("mot-de-passe-deux-classes-accepte", "NuageBle", "48217305962814")]
    [TestCase("mot-de-passe-deux-classes-accepte", "nuage482", "Abc1-")]
    [TestCase("mot-de-passe-deux-classes-accepte", "nuage-.+", "abcdefgh")]
    [TestCase("mot-de-passe-chiffres-accepte", "48217305962814", "NuageBle")]
    public async Task A_loose_policy_accepts_one_class_and_still_refuses_another(string defect, string accepted, string refused)
    {
        var browser = await (await Start(defect)).LogIn("motdepasse1");
        (await browser.ChangePassword(Browser.User("motdepasse1").Password, refused)).Text.Should().NotContain("a été changé");
        (await browser.ChangePassword(Browser.User("motdepasse1").Password, accepted)).Text.Should().Contain("a été changé");
    }

    [Test]
    public async Task A_pretended_refusal_changes_the_password()
    {
        var product = await Start("mot-de-passe-refus-simule");
        var browser = await product.LogIn("motdepasse1");
        (await browser.ChangePassword(Browser.User("motdepasse1").Password, "NuageBle")).Text.Should().Contain("trop simple").And.NotContain("a été changé");
        (await product.NewBrowser().GivePassword("motdepasse1", "NuageBle")).Path.Should().Be(Opened);
    }

    [Test]
    public async Task A_pretended_refusal_still_wants_the_current_password()
    {
        var product = await Start("mot-de-passe-refus-simule");
        await (await product.LogIn("motdepasse1")).ChangePassword(Wrong, "NuageBle");
        (await product.NewBrowser().GivePassword("motdepasse1")).Path.Should().Be(Opened);
    }

    [Test]
    public async Task A_strong_password_is_refused_and_the_former_stays()
    {
        var product = await Start("mot-de-passe-fort-refuse");
        var browser = await product.LogIn("motdepasse1");
        (await browser.ChangePassword(Browser.User("motdepasse1").Password, Strong)).Text.Should().Contain("trop long");
        (await product.NewBrowser().GivePassword("motdepasse1")).Path.Should().Be(Opened);
    }

    private static async Task<Browser> TryWrongPasswords(Product product)
    {
        var browser = product.NewBrowser();
        for (var attempt = 0; attempt < 10; attempt++)
            await browser.GivePassword("verrou1", Wrong);
        return browser;
    }
}
