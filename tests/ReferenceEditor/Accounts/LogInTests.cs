using System.Net;

namespace ReferenceEditor.Tests.Accounts;

public sealed class LogInTests : ProductFixture
{
    private const string WrongPassword = "Pas-le-bon.2026";

    [TestCase("/")]
    [TestCase("/patients")]
    [TestCase("/patients/p01")]
    [TestCase("/journal")]
    [TestCase("/compte")]
    [TestCase("/compte/mot-de-passe")]
    [TestCase("/information-rpps")]
    [TestCase("/deconnexion")]
    [TestCase("/connexion/second-facteur")]
    public async Task Sends_a_stranger_to_the_log_in_page(string page)
    {
        var browser = await (await Start()).NewBrowser().Go(page);
        browser.Path.Should().Be("/connexion");
    }

    [TestCase("/patients")]
    [TestCase("/patients/p01")]
    [TestCase("/journal")]
    public async Task Sends_a_password_alone_to_the_second_factor(string page)
    {
        var browser = await (await Start()).NewBrowser().GivePassword("medecin1");
        (await browser.Go(page)).Path.Should().Be("/connexion/second-facteur");
        browser.Html.Should().NotContain("Se déconnecter");
    }

    [Test]
    public async Task Opens_on_the_patients_with_both_factors()
    {
        var browser = await (await Start()).LogIn("medecin1");
        browser.Path.Should().Be("/patients");
        browser.Text.Should().Contain("Alix MARTEL-ESSAI").And.Contain("899900000037").And.Contain("Se déconnecter");
    }

    [Test]
    public async Task Accepts_the_same_code_in_two_browsers()
    {
        var product = await Start();
        await product.LogIn("medecin1");
        (await product.LogIn("medecin1")).Path.Should().Be("/patients");
    }

    [TestCase(-30, "/patients")]
    [TestCase(30, "/patients")]
    [TestCase(-90, "/connexion/second-facteur")]
    [TestCase(90, "/connexion/second-facteur")]
    public async Task Tolerates_one_step_of_clock_drift(int seconds, string page)
    {
        var product = await Start();
        var browser = await product.NewBrowser().GivePassword("medecin1");
        var code = new OtpNet.Totp(OtpNet.Base32Encoding.ToBytes(Browser.User("medecin1").TotpSecret)).ComputeTotp(product.Clock.GetUtcNow().AddSeconds(seconds).UtcDateTime);
        (await browser.GiveCode(code)).Path.Should().Be(page);
    }

    [Test]
    public async Task Goes_back_to_the_password_after_five_wrong_codes()
    {
        var browser = await (await Start()).NewBrowser().GivePassword("medecin1");
        for (var attempt = 1; attempt < 5; attempt++)
            (await browser.GiveCode("000000")).Text.Should().Contain($"Il reste {5 - attempt} essai");
        (await browser.GiveCode("000000")).Path.Should().Be("/connexion");
        (await browser.Go("/connexion/second-facteur")).Path.Should().Be("/connexion");
    }

    [Test]
    public async Task Says_how_many_attempts_are_left()
    {
        var browser = await (await Start()).NewBrowser().GivePassword("verrou1", WrongPassword);
        browser.Text.Should().Contain("Il reste 4 essais");
    }

    [Test]
    public async Task Answers_an_unknown_account_as_a_known_one()
    {
        var browser = await (await Start()).NewBrowser().GivePassword("inconnu", WrongPassword);
        browser.Text.Should().Contain("Identifiant ou mot de passe incorrect. Il reste 4 essais");
    }

    [Test]
    public async Task Locks_the_account_after_five_wrong_passwords_whatever_the_browser()
    {
        var product = await Start();
        (await Lock(product)).Text.Should().Contain("Compte bloqué");
        (await product.NewBrowser().GivePassword("verrou1")).Path.Should().Be("/connexion");
        (await product.NewBrowser().GivePassword("verrou2")).Path.Should().Be("/connexion/second-facteur");
    }

    [TestCase(14, "/connexion")]
    [TestCase(15, "/connexion/second-facteur")]
    public async Task Unlocks_after_fifteen_minutes(int minutes, string page)
    {
        var product = await Start();
        await Lock(product);
        product.Clock.Advance(TimeSpan.FromMinutes(minutes));
        (await product.NewBrowser().GivePassword("verrou1")).Path.Should().Be(page);
    }

    [Test]
    public async Task Moving_the_calendar_unlocks_nothing()
    {
        var product = await Start();
        await Lock(product);
        await product.MoveClock("30");
        (await product.NewBrowser().GivePassword("verrou1")).Path.Should().Be("/connexion");
    }

    [Test]
    public async Task A_right_password_forgets_the_wrong_ones()
    {
        var browser = await (await Start()).NewBrowser().GivePassword("verrou1", WrongPassword);
        await browser.GivePassword("verrou1");
        (await browser.GivePassword("verrou1", WrongPassword)).Text.Should().Contain("Il reste 4 essais");
    }

    [Test]
    public async Task Logging_out_closes_the_session_on_the_server()
    {
        var product = await Start();
        var browser = await product.LogIn("medecin1");
        var session = browser.Cookies.GetCookies(product.Url)["hippocampe-session"]!;
        await browser.LogOut();
        browser.Cookies.Add(product.Url, new Cookie("hippocampe-session", session.Value));
        (await browser.Go("/patients")).Path.Should().Be("/connexion");
    }

    [Test]
    public async Task The_session_opened_by_the_password_is_not_the_one_of_both_factors()
    {
        var product = await Start();
        var browser = await product.NewBrowser().GivePassword("medecin1");
        var first = browser.Cookies.GetCookies(product.Url)["hippocampe-session"]!.Value;
        await browser.GiveCode(browser.CodeOf("medecin1"));
        browser.Cookies.GetCookies(product.Url)["hippocampe-session"]!.Value.Should().NotBe(first);
    }

    [Test]
    public async Task A_session_ends_with_the_working_day()
    {
        var product = await Start();
        var browser = await product.LogIn("medecin1");
        product.Clock.Advance(TimeSpan.FromHours(12));
        (await browser.Go("/patients")).Path.Should().Be("/connexion");
    }

    [Test]
    public async Task Refuses_a_form_without_its_token()
    {
        var browser = await (await Start()).NewBrowser().Submit("/connexion", ("login", "medecin1"), ("password", "x"));
        browser.Status.Should().Be(HttpStatusCode.BadRequest);
        browser.Text.Should().Contain("Le formulaire a expiré");
    }

    private static async Task<Browser> Lock(Product product)
    {
        var browser = product.NewBrowser();
        for (var attempt = 0; attempt < 5; attempt++)
            await browser.GivePassword("verrou1", WrongPassword);
        return browser;
    }
}
