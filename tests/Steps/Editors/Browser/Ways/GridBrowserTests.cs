using System.Text.Json.Nodes;
using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors;
using Conformance.Steps.Editors.Browser;
using Conformance.Steps.Editors.Browser.Ways;
using Conformance.Steps.Editors.File;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Conformance.Steps.Tests.Editors.Browser.Ways;

/// <summary>A Selenium Grid 4 stood in for: what it answers is what its documentation of W3C sessions and <c>se:cdp</c> says.</summary>
public class GridBrowserTests
{
    private readonly List<string> _asked = [];
    private JsonNode? _wanted;
    private string? _authorization;
    private string _created = "";
    private int _status = StatusCodes.Status200OK;
    private StandIn _grid = null!;

    [SetUp]
    public async Task Start() => _grid = await StandIn.StartAsync(app =>
    {
        app.MapPost("/session", async context =>
        {
            _wanted = await JsonNode.ParseAsync(context.Request.Body);
            _authorization = context.Request.Headers.Authorization;
            context.Response.StatusCode = _status;
            await context.Response.WriteAsync(_created);
        });
        app.MapDelete("/session/{id}", (string id) =>
        {
            _asked.Add($"DELETE {id}");
            return """{"value":null}""";
        });
    });

    [TearDown]
    public ValueTask Stop() => _grid.DisposeAsync();

    [Test]
    public async Task Works_in_a_session_and_deletes_it_at_the_end()
    {
        using var chromium = await ChromiumApart.ShowAsync("about:blank");
        Creates($$"""{"browserName":"chrome","se:cdp":"{{chromium.DevTools}}","se:cdpVersion":"140.0"}""");
        await using (var browser = await BrowserHost.StartAsync(Place(), BrowserFinder.Here))
        {
            await using var visit = browser.Visits.Begin();
            (await (await visit.PageAsync()).EvaluateAsync<int>("6 * 7")).Should().Be(42);
            _asked.Should().BeEmpty();
        }

        _asked.Should().Equal("DELETE s-1");
    }

    [Test]
    public async Task Asks_for_chrome_with_the_credentials_of_the_address()
    {
        Creates("{}");
        await FluentActions.Awaiting(() => Reach("essai:motdepasse@")).Should().ThrowAsync<InterruptionException>();
        _wanted!["capabilities"]!["alwaysMatch"]!["browserName"]!.GetValue<string>().Should().Be("chrome");
        _authorization.Should().Be("Basic ZXNzYWk6bW90ZGVwYXNzZQ==");
    }

    [Test]
    public async Task A_session_without_devtools_is_deleted_and_says_what_the_grid_must_allow()
    {
        Creates("""{"browserName":"chrome"}""");
        await Refused("se:cdp", "--enable-cdp", "browser.grid");
        _asked.Should().Equal("DELETE s-1");
    }

    [Test]
    public async Task A_grid_without_a_free_node_is_cited()
    {
        (_status, _created) = (500, """{"value":{"error":"session not created","message":"Could not start a new session.\nHost info","stacktrace":""}}""");
        await Refused("500 session not created Could not start a new session.", "qu'un nœud est libre");
    }

    [Test]
    public async Task What_is_no_grid_is_cited()
    {
        (_status, _created) = (404, "<h1>Introuvable</h1>");
        await Refused("n'ouvre pas de session", "browser.grid");
    }

    [Test]
    public async Task A_node_whose_devtools_do_not_answer_is_given_back()
    {
        Creates("""{"se:cdp":"ws://127.0.0.1:9/session/s-1/se/cdp"}""");
        await Refused("ws://127.0.0.1:9/session/s-1/se/cdp", "websockets");
        _asked.Should().Equal("DELETE s-1");
    }

    private void Creates(string capabilities) => _created = $$$"""{"value":{"sessionId":"s-1","capabilities":{{{capabilities}}}}}""";

    private GridPlace Place(string credentials = "") => new(new BrowserAddress(new Uri($"http://{credentials}127.0.0.1:{_grid.Url.Port}")));

    private Task<ReachedBrowser> Reach(string credentials) => new GridBrowser(Place(credentials)).ReachAsync(SharedBrowser.Playwright);

    private Task Refused(params string[] words) =>
        CdpBrowserTests.Refused(() => Reach("essai:motdepasse@"), InterruptionCause.Environnement, [$"http://127.0.0.1:{_grid.Url.Port}", .. words]);
}
