using System.Net.Http.Json;
using System.Text.Json;
using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors.File;

namespace Conformance.Steps.Editors.Browser.Ways;

/// <summary>A session of a Selenium Grid, by the W3C WebDriver protocol.</summary>
internal sealed class GridSession : IAsyncDisposable
{
    /// <summary>How long the grid may queue the request for a node.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly HttpClient _http;
    private readonly string _id;

    private GridSession(HttpClient http, string id, Uri devTools)
    {
        _http = http;
        _id = id;
        DevTools = devTools;
    }

    /// <summary>Websocket of the browser's DevTools.</summary>
    public Uri DevTools { get; }

    /// <summary>Creates a session with a Chromium browser.</summary>
    /// <exception cref="InterruptionException">The grid does not answer, has no such node, or gives no DevTools.</exception>
    public static async Task<GridSession> CreateAsync(BrowserAddress grid)
    {
        var http = new HttpClient { BaseAddress = new Uri(grid.Endpoint.AbsoluteUri.TrimEnd('/') + "/"), Timeout = Patience };
        try
        {
            foreach (var (name, value) in grid.Headers)
                http.DefaultRequestHeaders.Add(name, value);
            return await CreateAsync(http, grid);
        }
        catch (Exception problem)
        {
            http.Dispose();
            throw problem is HttpRequestException or TaskCanceledException or JsonException ? Silent(grid, problem.Message, problem) : problem;
        }
    }

    /// <summary>Deletes the session. A grid that is gone by then ends it itself, after its own session timeout.</summary>
    public async ValueTask DisposeAsync()
    {
        using (_http)
        {
            try
            {
                using var deleted = await _http.DeleteAsync($"session/{_id}");
            }
            catch (Exception problem) when (problem is HttpRequestException or TaskCanceledException)
            {
                return;
            }
        }
    }

    private static async Task<GridSession> CreateAsync(HttpClient http, BrowserAddress grid)
    {
        using var response = await http.PostAsJsonAsync("session", Wanted());
        using var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        var value = Member(answer.RootElement, "value");
        if (!response.IsSuccessStatusCode || Text(value, "sessionId") is not { } id)
            throw Silent(grid, $"{(int)response.StatusCode} {Text(value, "error")} {Text(value, "message")?.Split('\n')[0]}");
        return await OpenAsync(http, grid, id, value);
    }

    private static async Task<GridSession> OpenAsync(HttpClient http, BrowserAddress grid, string id, JsonElement value)
    {
        if (Uri.TryCreate(Text(Member(value, "capabilities"), "se:cdp"), UriKind.Absolute, out var devTools))
            return new GridSession(http, id, Seen(devTools, grid));
        await new GridSession(http, id, grid.Endpoint).DisposeAsync();
        throw Silent(grid, "la session ne donne pas d'adresse DevTools (se:cdp) ; la grille doit permettre CDP (--enable-cdp true), et ses nœuds offrir Chrome");
    }

    /// <summary>The DevTools as seen from here: a grid that names itself from inside its container or its machine is asked at its own address.</summary>
    private static Uri Seen(Uri devTools, BrowserAddress grid) => devTools.IsLoopback == grid.IsLoopback
        ? devTools
        : new UriBuilder(devTools) { Host = grid.Endpoint.Host, Port = grid.Endpoint.Port, Scheme = grid.Endpoint.Scheme == "https" ? "wss" : "ws" }.Uri;

    private static Dictionary<string, object> Wanted() => new()
    {
        ["capabilities"] = new Dictionary<string, object>
        {
            ["alwaysMatch"] = new Dictionary<string, object>
            {
                ["browserName"] = "chrome",
                ["acceptInsecureCerts"] = true,
                ["goog:chromeOptions"] = new Dictionary<string, object> { ["args"] = LaunchedBrowser.Arguments },
            },
        },
    };

    private static JsonElement Member(JsonElement parent, string name) =>
        parent.ValueKind is JsonValueKind.Object && parent.TryGetProperty(name, out var member) ? member : default;

    private static string? Text(JsonElement parent, string name) =>
        Member(parent, name) is { ValueKind: JsonValueKind.String } member ? member.GetString() : null;

    private static InterruptionException Silent(BrowserAddress grid, string said, Exception? problem = null) => new(
        InterruptionCause.Environnement,
        $"La grille Selenium de {grid} n'ouvre pas de session Chrome : {grid.Redact(Answers.Sentence(said))} Vérifiez qu'elle tourne et qu'un nœud est libre, ou corrigez browser.grid dans le fichier éditeur.",
        problem);
}
