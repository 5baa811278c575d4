using Conformance.Steps.Editors.File;

namespace Conformance.Steps.Tests.Editors;

public class BrowserReaderTests
{
    private readonly EditorText _file = new();

    [TearDown]
    public void Discard() => _file.Dispose();

    [Test]
    public void A_file_that_says_nothing_looks_for_a_browser_of_this_machine() =>
        _file.Read(EditorText.Valid).Browser.Should().Be(new LaunchedPlace(null));

    [TestCase("browser: /opt/chrome")]
    [TestCase("browser: { path: /opt/chrome }")]
    public void A_path_is_a_browser_of_this_machine(string browser) => Read(browser).Should().Be(new LaunchedPlace("/opt/chrome"));

    [Test]
    public void A_devtools_address_is_the_window_of_the_product_with_its_page()
    {
        var place = Read("browser: { cdp: http://127.0.0.1:9222, page: { url: /accueil, title: Dossier } }").Should().BeOfType<CdpPlace>().Subject;
        place.Address.Endpoint.Should().Be(new Uri("http://127.0.0.1:9222"));
        place.Page.Should().Be(new PageChoice("/accueil", "Dossier"));
        place.ComesWithTheProduct.Should().BeTrue();
    }

    [Test]
    public void An_address_comes_from_the_environment_and_its_credentials_are_secrets()
    {
        var file = _file.Read(EditorText.Valid + "\nbrowser: { grid: \"http://essai:${DPI_PASSWORD}@localhost:4444/wd/hub?cle=abcd\" }\n", password: "mot%40passe");
        var grid = file.Browser.Should().BeOfType<GridPlace>().Subject;
        grid.Address.ToString().Should().Be("http://localhost:4444/wd/hub?[expurgé]");
        file.Secrets.Should().Contain(["mot@passe", "essai:mot@passe", "abcd"]);
    }

    [TestCase("{ playwright-server: \"ws://10.0.0.7:3000\" }", "remote: true", "10.0.0.7")]
    [TestCase("{ cdp: \"http://essai:secret-essai@dpi.invalid:9222\" }", "remote: true", "http://dpi.invalid:9222")]
    [TestCase("{ grid: \"ws://127.0.0.1:4444\" }", "http, https", "browser.grid")]
    [TestCase("{ cdp: \"127.0.0.1:9222\" }", "http, https, ws, wss", "browser.cdp")]
    [TestCase("{ cdp: \"http://127.0.0.1:9222\", grid: \"http://127.0.0.1:4444\" }", "une seule de ces clés", "playwright-server")]
    [TestCase("{ page: { url: x } }", "une seule de ces clés", "path")]
    [TestCase("{ grid: \"http://127.0.0.1:4444\", page: { url: x } }", "ne vaut qu'avec « cdp »", "browser.page")]
    [TestCase("{ gird: \"http://127.0.0.1:4444\" }", "la plus proche est « grid »", "browser.gird")]
    [TestCase("{ cdp: \"http://127.0.0.1:9222\", remote: oui }", "« true » ou « false »", "browser.remote")]
    [TestCase("[ /opt/chrome ]", "« clé: valeur »", "browser")]
    public void What_cannot_be_used_says_why(string browser, params string[] words)
    {
        var said = string.Join('\n', _file.Problems($"{EditorText.Valid}\nbrowser: {browser}\n"));
        said.Should().ContainAll(words).And.NotContain("secret-essai");
    }

    [Test]
    public void Another_machine_is_used_when_the_file_says_that_it_is_the_users_own() =>
        Read("browser: { grid: \"http://grille.invalid:4444\", remote: true }").Should().BeOfType<GridPlace>();

    private BrowserPlace Read(string browser) => _file.Read($"{EditorText.Valid}\n{browser}\n").Browser;
}
