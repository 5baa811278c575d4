using System.Text.Json;
using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors.Browser;
using Conformance.Steps.Editors.Browser.Ways;
using Conformance.Steps.Editors.File;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Conformance.Steps.Tests.Editors.Browser.Ways;

public class PlaywrightServerBrowserTests
{
    private const string OtherVersion = "╔═══╗\n║ Playwright version mismatch: ║\n║   - server version: v1.40 ║\n║   - client version: v1.64 ║\n╚═══╝";

    private static string Driver => Path.Combine(AppContext.BaseDirectory, ".playwright");

    [Test]
    public async Task Each_visit_has_a_context_of_its_own_on_the_server()
    {
        await using var product = await PageServer.StartAsync(server => server.Page("/accueil", "<p>Accueil</p>"));
        using var folder = new Folder();
        File.WriteAllText(folder.Config, JsonSerializer.Serialize(new { executablePath = ChromiumApart.Path, host = "127.0.0.1", port = 0 }));
        var (server, address) = await StartedProgram.StartAsync(Node(), [Path.Combine(Driver, "package", "cli.js"), "launch-server", "--browser", "chromium", "--config", folder.Config], "(ws://.*)");
        using var stop = server;

        await using var browser = await BrowserHost.StartAsync(Place(address), BrowserFinder.Here);
        await using var one = browser.Visits.Begin();
        await using var other = browser.Visits.Begin();
        var page = await one.PageAsync();
        await page.GotoAsync(new Uri(product.Url, "/accueil").AbsoluteUri);
        (await page.InnerTextAsync("p")).Should().Be("Accueil");
        (await other.PageAsync()).Context.Should().NotBeSameAs(page.Context);
    }

    [Test]
    public async Task A_server_of_another_version_is_said_with_both_versions_and_the_command()
    {
        await using var server = await AnsweringAsync(StatusCodes.Status428PreconditionRequired, OtherVersion);
        await CdpBrowserTests.Refused(
            () => Reach(server.Url.AbsoluteUri.Replace("http:", "ws:", StringComparison.Ordinal)),
            InterruptionCause.Environnement, "en version 1.40", "le harnais en 1.64", "npx playwright@1.64");
    }

    [Test]
    public Task Nobody_at_the_address_is_said_without_its_token() => CdpBrowserTests.Refused(
        () => Reach("ws://127.0.0.1:9/essai?token=motdepasse"),
        InterruptionCause.Environnement, "ws://127.0.0.1:9/essai?[expurgé] :", "ECONNREFUSED", "run-server --port 9", "browser.playwright-server");

    private static PlaywrightServerPlace Place(string address) => new(new BrowserAddress(new Uri(address)));

    private static Task<ReachedBrowser> Reach(string address) => new PlaywrightServerBrowser(Place(address)).ReachAsync(SharedBrowser.Playwright);

    private static string Node() => Directory.EnumerateFiles(Path.Combine(Driver, "node"), "node*", SearchOption.AllDirectories).First(file => Path.GetFileNameWithoutExtension(file) == "node");

    private static Task<StandIn> AnsweringAsync(int status, string body) => StandIn.StartAsync(app => app.Run(context =>
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsync(body);
    }));

    private sealed class Folder : IDisposable
    {
        private readonly string _path = Directory.CreateTempSubdirectory("conformance-server-").FullName;

        public string Config => Path.Combine(_path, "server.json");

        public void Dispose() => Directory.Delete(_path, recursive: true);
    }
}
