using System.Net;
using Lanterne;
using Microsoft.Extensions.Time.Testing;

namespace Conformance.Samples.Tests;

/// <summary>A hospital where Lanterne runs, its clock in hand; without any national service unless its settings name some.</summary>
internal sealed class Hospital : IAsyncDisposable
{
    public const string CalendarToken = "jeton-de-test";

    private readonly LanterneHost _host;
    private readonly List<Visitor> _visitors = [];

    private Hospital(LanterneHost host, FakeTimeProvider clock) => (_host, Clock) = (host, clock);

    public FakeTimeProvider Clock { get; }

    public static Task<Hospital> OpenAsync() => OpenAsync(new LanterneSettings());

    public static async Task<Hospital> OpenAsync(LanterneSettings settings)
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 3, 2, 8, 0, 0, TimeSpan.Zero));
        return new(await LanterneHost.StartAsync(settings with { Listens = new Uri("http://127.0.0.1:0"), CalendarToken = CalendarToken }, clock, CancellationToken.None), clock);
    }

    /// <summary>Somebody at a browser that was never here.</summary>
    public Visitor Visitor()
    {
        var visitor = new Visitor(_host.Url, Clock);
        _visitors.Add(visitor);
        return visitor;
    }

    public async Task<HttpStatusCode> MoveCalendarAsync(int days, string token)
    {
        using var http = new HttpClient { BaseAddress = _host.Url };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/reglages/calendrier") { Content = new FormUrlEncodedContent([new("avance", $"{days}")]) };
        request.Headers.Add("X-Lanterne-Reglage", token);
        using var answer = await http.SendAsync(request);
        return answer.StatusCode;
    }

    public async ValueTask DisposeAsync()
    {
        _visitors.ForEach(visitor => visitor.Dispose());
        await _host.DisposeAsync();
    }
}
