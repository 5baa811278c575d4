using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace Conformance.Steps.Tests.Editors.Hooks;

public class WebCallTests
{
    private readonly HookedEditor _editor = new();
    private WebApplication _product = null!;

    [SetUp]
    public async Task StartTheProduct()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _product = builder.Build();
        _product.MapPost("/horloge", async (HttpRequest request) => request.Headers["X-Jeton"] == "perroquet-bleu"
            ? Results.Text((await request.ReadFormAsync())["jours"])
            : Results.Text("jeton perroquet-bleu attendu", statusCode: 401));
        _product.MapGet("/panne", () => Results.StatusCode(500));
        _product.MapGet("/muet", async (HttpContext context) => await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, context.RequestAborted));
        await _product.StartAsync();
    }

    [TearDown]
    public async Task Discard()
    {
        await _product.DisposeAsync();
        _editor.Dispose();
    }

    [Test]
    public async Task A_clock_call_posts_the_days_in_its_field_with_its_headers() =>
        await FluentActions.Awaiting(() => PlayAsync("{ clock: { post: /horloge, field: jours, headers: { X-Jeton: \"${DPI_PASSWORD}\" } } }", 90)).Should().NotThrowAsync();

    [Test]
    public async Task A_refusal_is_a_matter_of_configuration_and_shows_no_secret()
    {
        var refusal = await FailureAsync("{ reset: { post: /horloge } }");
        refusal.Cause.Should().Be(InterruptionCause.Configuration);
        refusal.Message.Should().ContainAll("hooks.reset", "/horloge", "401").And.NotContain("perroquet-bleu");
    }

    [Test]
    public async Task A_product_that_breaks_down_is_a_matter_of_environment() =>
        (await FailureAsync("{ reset: { get: /panne } }")).Cause.Should().Be(InterruptionCause.Environnement);

    [Test]
    public async Task A_product_that_nobody_started_does_not_answer() =>
        (await FailureAsync("{ reset: { post: \"http://127.0.0.1:9/\" } }")).Message.Should().Contain("ne répond pas");

    [Test]
    public async Task A_call_without_an_answer_is_given_up_in_its_time()
    {
        var clock = new FakeTimeProvider();
        var played = PlayAsync("{ reset: { get: /muet, seconds: 5 } }", null, clock);
        clock.Advance(TimeSpan.FromSeconds(5));
        (await FluentActions.Awaiting(() => played).Should().ThrowAsync<InterruptionException>()).WithMessage("*5 secondes*");
    }

    private Task PlayAsync(string hooks, int? days, TimeProvider? clock = null)
    {
        var editor = _editor.Read(hooks);
        return _editor.Player(editor, new Uri(_product.Urls.Single()), clock).PlayAsync(editor.Hooks.All.Single(), days, CancellationToken.None);
    }

    private async Task<InterruptionException> FailureAsync(string hooks) =>
        (await FluentActions.Awaiting(() => PlayAsync(hooks, null)).Should().ThrowAsync<InterruptionException>()).Which;
}
