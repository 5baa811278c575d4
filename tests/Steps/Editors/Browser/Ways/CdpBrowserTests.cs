using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors;
using Conformance.Steps.Editors.Browser;
using Conformance.Steps.Editors.Browser.Ways;
using Conformance.Steps.Editors.File;

namespace Conformance.Steps.Tests.Editors.Browser.Ways;

public class CdpBrowserTests
{
    private const string Keeps = "document.cookie = 'session=ouverte'; localStorage.jeton = 'x'; sessionStorage.onglet = 'x'";
    private const string Kept = "() => `${document.cookie}|${localStorage.length}|${sessionStorage.length}`";

    private PageServer _product = null!;
    private ChromiumApart? _chromium;

    [SetUp]
    public async Task Start() => _product = await PageServer.StartAsync(server => server
        .Page("/accueil", "<title>Dossier patient</title><p>Accueil</p>")
        .Page("/aide", "<title>Aide en ligne</title><p>Aide</p>"));

    [TearDown]
    public async Task Stop()
    {
        _chromium?.Dispose();
        await _product.DisposeAsync();
    }

    [Test]
    public async Task Works_in_the_window_that_the_product_shows_and_leaves_it_open()
    {
        await ShowAsync("/accueil");
        await using (var browser = await BrowserHost.StartAsync(_chromium!.Place(), BrowserFinder.Here))
            (await TextAsync(browser)).Should().Be("Accueil");

        _chromium.IsRunning.Should().BeTrue();
        await using var again = await BrowserHost.StartAsync(_chromium.Place(url: "/accueil"), BrowserFinder.Here);
        (await TextAsync(again)).Should().Be("Accueil");
    }

    [Test]
    public async Task A_visit_remembers_nothing_of_the_one_before_in_the_same_window()
    {
        await ShowAsync("/accueil");
        await using var browser = await BrowserHost.StartAsync(_chromium!.Place(), BrowserFinder.Here);
        var first = await browser.Visits.Begin().PageAsync();
        await first.EvaluateAsync(Keeps);

        var second = await browser.Visits.Begin().PageAsync();
        second.Should().BeSameAs(first);
        browser.Visits.AtOnce.Should().Be(1);
        (await second.EvaluateAsync<string>(Kept)).Should().Be("|0|0");
    }

    [Test]
    public async Task Forgetting_in_the_middle_of_a_visit_clears_other_sites_that_it_went_through_and_no_others()
    {
        await ShowAsync("/accueil");
        await using var browser = await BrowserHost.StartAsync(_chromium!.Place(), BrowserFinder.Here);
        var visit = browser.Visits.Begin();
        var page = await visit.PageAsync();
        await page.Context.AddCookiesAsync([new() { Name = "ailleurs", Value = "1", Url = "http://ailleurs.invalid" }]);
        var provider = new UriBuilder(_product.Url) { Host = "localhost", Path = "/aide" }.Uri;
        await page.GotoAsync(provider.AbsoluteUri);
        await page.EvaluateAsync(Keeps);
        await page.GotoAsync(Address("/aide"));

        await visit.ForgetAsync();
        (await visit.PageAsync()).Url.Should().EndWith("/accueil");
        (await page.Context.CookiesAsync()).Select(cookie => cookie.Name).Should().Equal("ailleurs");
    }

    [Test]
    public async Task Picks_the_page_that_the_file_describes()
    {
        await ShowAsync("/accueil", "/aide");
        await using var browser = await BrowserHost.StartAsync(_chromium!.Place(title: "aide en"), BrowserFinder.Here);
        (await TextAsync(browser)).Should().Be("Aide");
    }

    [TestCase(null, "plusieurs pages peuvent l'être")]
    [TestCase("Dossier médical", "aucune page ne l'est")]
    public async Task A_page_that_cannot_be_told_lists_those_that_are_shown(string? title, string why)
    {
        await ShowAsync("/accueil", "/aide");
        var reached = await new CdpBrowser(_chromium!.Place(title: title), TimeSpan.FromSeconds(1)).ReachAsync(SharedBrowser.Playwright);
        await Refused(() => reached.Visits.Begin().PageAsync(), InterruptionCause.Configuration, why, "« Dossier patient »", "« Aide en ligne »", "browser.page");
        await reached.LeaveAsync();
    }

    [Test]
    public Task Nobody_at_the_address_says_how_the_product_is_started() => Refused(
        () => new CdpBrowser(new CdpPlace(new BrowserAddress(new Uri("http://essai:motdepasse@127.0.0.1:9")), new PageChoice(null, null)), TimeSpan.Zero).ReachAsync(SharedBrowser.Playwright),
        InterruptionCause.Environnement, "http://127.0.0.1:9 :", "ECONNREFUSED", "--remote-debugging-port=9", "browser.cdp");

    [Test]
    public Task What_is_no_devtools_is_said_with_its_answer() => Refused(
        () => new CdpBrowser(new CdpPlace(new BrowserAddress(_product.Url), new PageChoice(null, null)), TimeSpan.Zero).ReachAsync(SharedBrowser.Playwright),
        InterruptionCause.Environnement, "404", "browser.cdp");

    internal static async Task Refused(Func<Task> act, InterruptionCause cause, params string[] words)
    {
        var problem = (await act.Should().ThrowAsync<InterruptionException>()).Which;
        problem.Cause.Should().Be(cause);
        problem.Message.Should().ContainAll(words).And.NotContain("motdepasse");
    }

    internal static async Task<string> TextAsync(BrowserHost browser)
    {
        await using var visit = browser.Visits.Begin();
        return await (await visit.PageAsync()).InnerTextAsync("p");
    }

    private string Address(string path) => new Uri(_product.Url, path).AbsoluteUri;

    private async Task ShowAsync(params string[] paths)
    {
        _chromium = await ChromiumApart.ShowAsync(Address(paths[0]));
        foreach (var path in paths.Skip(1))
            await OpenAsync(Address(path));
    }

    /// <summary>Opens one more page, as the product would.</summary>
    private async Task OpenAsync(string address)
    {
        using var http = new HttpClient();
        using var opened = await http.PutAsync($"http://127.0.0.1:{_chromium!.DevTools.Port}/json/new?{address}", null);
        opened.EnsureSuccessStatusCode();
    }
}
