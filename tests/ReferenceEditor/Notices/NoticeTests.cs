namespace ReferenceEditor.Tests.Notices;

public sealed class NoticeTests : ProductFixture
{
    private const string Heading = "Usage de votre numéro RPPS";

    [TestCase("DMP")]
    [TestCase("Mon espace santé")]
    [TestCase("en votre nom")]
    [TestCase("tracé")]
    [TestCase("RPPS")]
    [TestCase("notifié")]
    [TestCase("consentement")]
    [TestCase("poursuites")]
    public async Task Tells_what_becomes_of_the_number(string words)
    {
        var browser = await (await Start()).LogIn("premiere1");
        browser.Path.Should().Be("/information-rpps");
        browser.Text.Should().Contain(Heading).And.Contain(words).And.Contain("J'ai compris");
    }

    [TestCase("/patients")]
    [TestCase("/patients/p01")]
    [TestCase("/journal")]
    [TestCase("/compte/mot-de-passe")]
    [TestCase("/messages")]
    public async Task Opens_nothing_until_acknowledged(string page)
    {
        var browser = await (await Start()).LogIn("premiere1");
        (await browser.Go(page)).Path.Should().Be("/information-rpps");
    }

    [Test]
    public async Task Opens_everything_once_acknowledged()
    {
        var browser = await (await Start()).LogIn("premiere1");
        (await browser.Acknowledge()).Path.Should().Be("/patients");
        (await browser.Go("/patients/p01")).Text.Should().Contain("ALBATROS-ESSAI").And.NotContain(Heading);
    }

    [Test]
    public async Task Lets_who_does_not_agree_leave()
    {
        var browser = await (await Start()).LogIn("premiere1");
        (await browser.LogOut()).Path.Should().Be("/connexion");
    }

    [Test]
    public async Task Is_shown_once_to_each()
    {
        var product = await Start();
        await (await product.LogIn("premiere1")).Acknowledge();
        (await product.LogIn("premiere1")).Path.Should().Be("/patients");
        (await product.LogIn("premiere2")).Path.Should().Be("/information-rpps");
    }

    [TestCase("179", "/patients")]
    [TestCase("180", "/information-rpps")]
    [TestCase("181", "/information-rpps")]
    public async Task Comes_back_after_the_period(string days, string page)
    {
        var product = await Start();
        await (await product.LogIn("premiere1")).Acknowledge();
        await product.MoveClock(days);
        (await product.LogIn("premiere1")).Path.Should().Be(page);
    }

    [Test]
    public async Task Follows_the_configured_period()
    {
        var product = await Start(new ReferenceEditorSettings { NoticePeriodDays = 30 });
        await product.MoveClock("31");
        (await product.LogIn("medecin1")).Path.Should().Be("/information-rpps");
    }

    [Test]
    public async Task Does_not_interrupt_a_session_under_way()
    {
        var product = await Start();
        var browser = await product.LogIn("medecin1");
        await product.MoveClock("181");
        (await browser.Go("/patients/p01")).Path.Should().Be("/patients/p01");
    }

    [Test]
    public async Task One_time_codes_keep_the_real_time_when_the_calendar_moves()
    {
        var product = await Start();
        await product.MoveClock("400");
        (await product.LogIn("medecin1")).Path.Should().Be("/information-rpps");
    }
}
