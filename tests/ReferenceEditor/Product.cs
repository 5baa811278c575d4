using System.Net;
using Microsoft.Extensions.Time.Testing;

namespace ReferenceEditor.Tests;

/// <summary>A running product, its clock in hand.</summary>
internal sealed class Product : IAsyncDisposable
{
    public const string Token = "jeton-de-test";

    private readonly ReferenceEditorHost _host;
    private readonly List<Browser> _browsers = [];

    private Product(ReferenceEditorHost host, FakeTimeProvider clock) => (_host, Clock) = (host, clock);

    public FakeTimeProvider Clock { get; }

    public Uri Url => _host.Url;

    public static Task<Product> Start(params string[] defects) => Start(new ReferenceEditorSettings { Defects = defects });

    public static async Task<Product> Start(ReferenceEditorSettings settings)
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 3, 2, 8, 0, 0, TimeSpan.Zero));
        return new(await ReferenceEditorHost.StartAsync(settings with { AdministrationToken = Token }, clock, CancellationToken.None), clock);
    }

    /// <summary>A browser that was never here.</summary>
    public Browser NewBrowser()
    {
        var browser = new Browser(Url, Clock);
        _browsers.Add(browser);
        return browser;
    }

    public Task<Browser> LogIn(string login) => NewBrowser().LogIn(login);

    public async Task<HttpStatusCode> MoveClock(string days, string? token = Token)
    {
        using var http = new HttpClient { BaseAddress = Url };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/administration/horloge") { Content = new FormUrlEncodedContent([new("jours", days)]) };
        if (token is not null)
            request.Headers.Add("X-Administration-Token", token);
        using var answer = await http.SendAsync(request);
        return answer.StatusCode;
    }

    public async ValueTask DisposeAsync()
    {
        _browsers.ForEach(browser => browser.Dispose());
        await _host.DisposeAsync();
    }
}
