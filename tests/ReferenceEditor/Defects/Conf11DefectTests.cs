namespace ReferenceEditor.Tests.Defects;

public sealed class Conf11DefectTests : ProductFixture
{
    private const string Heading = "Usage de votre numéro RPPS";
    private const string Notice = "/information-rpps";

    [TestCase("notice-absente")]
    [TestCase("notice-apres-acces-dmp")]
    public async Task The_notice_is_not_shown_at_log_in_nor_after_the_period(string defect)
    {
        var product = await Start(defect);
        (await product.LogIn("premiere1")).Path.Should().Be("/patients");
        await product.MoveClock("181");
        (await product.LogIn("premiere1")).Path.Should().Be("/patients");
    }

    [Test]
    public async Task The_notice_comes_too_late_in_the_file()
    {
        var browser = await (await Start("notice-apres-acces-dmp")).LogIn("premiere1");
        (await browser.Go("/patients/p01")).Text.Should().Contain(Heading);
        await browser.Acknowledge();
        (await browser.Go("/patients/p02")).Text.Should().NotContain(Heading);
    }

    [TestCase("notice-sans-information", "poursuites", "tracé")]
    [TestCase("notice-sans-avertissement", "tracé", "poursuites")]
    public async Task One_text_is_missing(string defect, string kept, string missing)
    {
        var browser = await (await Start(defect)).LogIn("premiere1");
        browser.Text.Should().Contain(Heading).And.Contain(kept).And.NotContain(missing);
    }

    [Test]
    public async Task The_notice_can_be_gone_round()
    {
        var browser = await (await Start("notice-contournable")).LogIn("premiere1");
        browser.Path.Should().Be(Notice);
        (await browser.Go("/patients/p01")).Text.Should().Contain("ALBATROS-ESSAI");
    }

    [Test]
    public async Task The_notice_stands_in_every_file()
    {
        var browser = await (await Start("notice-par-patient")).LogIn("premiere1");
        await browser.Acknowledge();
        (await browser.Go("/patients/p01")).Text.Should().Contain(Heading);
        (await browser.Go("/patients/p02")).Text.Should().Contain(Heading);
    }

    [Test]
    public async Task One_reading_counts_for_all()
    {
        var product = await Start("notice-partagee");
        (await product.LogIn("premiere2")).Path.Should().Be("/patients");
        await product.MoveClock("181");
        (await product.LogIn("premiere2")).Path.Should().Be(Notice);
    }

    [Test]
    public async Task The_notice_never_comes_back()
    {
        var product = await Start("notice-une-seule-fois");
        var browser = await product.LogIn("premiere1");
        browser.Path.Should().Be(Notice);
        await browser.Acknowledge();
        await product.MoveClock("181");
        (await product.LogIn("premiere1")).Path.Should().Be("/patients");
    }

    [TestCase("notice-sans-information")]
    [TestCase("notice-sans-avertissement")]
    [TestCase("notice-contournable")]
    [TestCase("notice-par-patient")]
    public async Task The_others_still_come_back_after_the_period(string defect)
    {
        var product = await Start(defect);
        await (await product.LogIn("premiere1")).Acknowledge();
        await product.MoveClock("181");
        (await product.LogIn("premiere1")).Path.Should().Be(Notice);
    }
}
