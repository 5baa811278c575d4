namespace ReferenceEditor.Tests.Defects;

public sealed class Auth02DefectTests : ProductFixture
{
    [Test]
    public async Task A_file_opens_with_the_password_alone()
    {
        var browser = await (await Start("dmp-sans-second-facteur")).NewBrowser().GivePassword("medecin1");
        browser.Path.Should().Be("/connexion/second-facteur");
        (await browser.Go("/patients/p01")).Text.Should().Contain("ALBATROS-ESSAI");
        (await browser.Go("/journal")).Path.Should().Be("/connexion/second-facteur");
    }

    [Test]
    public async Task A_file_without_second_factor_still_wants_a_password()
    {
        var browser = await (await Start("dmp-sans-second-facteur")).NewBrowser().Go("/patients/p01");
        browser.Path.Should().Be("/connexion");
    }

    [TestCase("000000", "/patients")]
    [TestCase("00000", "/connexion/second-facteur")]
    [TestCase("abcdef", "/connexion/second-facteur")]
    public async Task Any_six_digits_pass(string code, string page)
    {
        var browser = await (await Start("second-facteur-quelconque")).NewBrowser().GivePassword("medecin1");
        (await browser.GiveCode(code)).Path.Should().Be(page);
    }

    [TestCase("trace-sans-facteur", "Ouverture de session — —")]
    [TestCase("trace-facteur-constant", "Ouverture de session Mot de passe —")]
    public async Task The_log_hides_the_factor(string defect, string line)
    {
        var browser = await (await Start(defect)).LogIn("medecin1");
        (await browser.Go("/journal")).Text.Should().Contain(line).And.NotContain("TOTP");
    }
}
