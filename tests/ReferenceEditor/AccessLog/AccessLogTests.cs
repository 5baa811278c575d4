using System.Text.RegularExpressions;

namespace ReferenceEditor.Tests.AccessLog;

public sealed partial class AccessLogTests : ProductFixture
{
    [Test]
    public async Task Traces_a_log_in_with_its_second_factor()
    {
        var browser = await (await Start()).LogIn("medecin1");
        Rows(await browser.Go("/journal"))[0].Should().Contain("medecin1").And.Contain("Ouverture de session").And.Contain("code à usage unique (TOTP)");
    }

    [Test]
    public async Task Shows_the_newest_first_with_the_patient()
    {
        var browser = await (await Start()).LogIn("medecin1");
        await browser.Go("/patients/p02");
        Rows(await browser.Go("/journal"))[0].Should().Contain("Ouverture du dossier").And.Contain("BOULEAU-ESSAI Basile");
    }

    [Test]
    public async Task Traces_refusals_without_a_factor()
    {
        var product = await Start();
        await product.NewBrowser().GivePassword("medecin2", "Pas-le-bon.1");
        await (await product.NewBrowser().GivePassword("medecin2")).GiveCode("000000");
        var rows = Rows(await (await product.LogIn("medecin1")).Go("/journal"));
        rows.Should().Contain(row => row.Contains("Mot de passe refusé") && row.Contains('—'));
        rows.Should().Contain(row => row.Contains("Code à usage unique refusé") && row.Contains('—'));
    }

    [Test]
    public async Task Has_a_caption_and_column_headers()
    {
        var browser = await (await Start()).LogIn("medecin1");
        (await browser.Go("/journal")).Html.Should().Contain("<caption>").And.Contain("<th scope=\"col\">Second facteur</th>");
    }

    [Test]
    public async Task Shows_what_a_stranger_typed_as_text()
    {
        var product = await Start();
        await product.NewBrowser().GivePassword("<script>alert(1)</script>", "x");
        (await (await product.LogIn("medecin1")).Go("/journal")).Html.Should().NotContain("<script>");
    }

    private static List<string> Rows(Browser browser) => [.. Row().Matches(browser.Html).Skip(1).Select(row => System.Net.WebUtility.HtmlDecode(row.Value))];

    [GeneratedRegex("<tr>.*?</tr>", RegexOptions.Singleline)]
    private static partial Regex Row();
}
