using System.Security.Cryptography;
using Conformance.Steps.Editors.Guided;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Conformance.Cli.Guidance;

/// <summary>The operator at a local page: loopback alone, a free port, and a token in the address, without which nothing answers. No script.</summary>
internal sealed class GuidedPage : IOperator, IAsyncDisposable
{
    private const int LargestForm = Picture.Largest + (64 * 1024);

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly PendingRequest _pending = new();
    private readonly WebApplication _app;
    private readonly TimeProvider _clock;
    private readonly string _token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    private GuidedPage(WebApplication app, TimeProvider clock)
    {
        _app = app;
        _clock = clock;
    }

    /// <summary>Where the page is, token included.</summary>
    public Uri Address => new($"{_app.Urls.Single()}/{_token}/");

    /// <summary>Starts the page.</summary>
    public static async Task<GuidedPage> StartAsync(TimeProvider clock)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0").ConfigureKestrel(server => server.Limits.MaxRequestBodySize = LargestForm);
        var page = new GuidedPage(builder.Build(), clock);
        page._app.Use(GuardAsync);
        page._app.MapGet($"/{page._token}/", page.ShowAsync);
        page._app.MapGet($"/{page._token}/ecran/{{number:int}}", page.Screen);
        page._app.MapPost($"/{page._token}/", page.TakeAsync).DisableAntiforgery();
        await page._app.StartAsync();
        return page;
    }

    /// <inheritdoc/>
    public Task<OperatorReply> AskAsync(OperatorRequest request, CancellationToken cancellation) => _pending.PutAsync(request, cancellation);

    /// <inheritdoc/>
    public void Tell(string message) => _pending.Notice = message;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _pending.End();
        await _app.DisposeAsync();
    }

    private static async Task GuardAsync(HttpContext context, Func<Task> next)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
        headers["Referrer-Policy"] = "no-referrer";
        headers.CacheControl = "no-store";
        headers.XContentTypeOptions = "nosniff";
        if (context.Request.Host.Host == "127.0.0.1")
            await next();
        else
            context.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
    }

    /// <summary>Shows the request under way, or waits a bounded time for one: a page without script cannot be told.</summary>
    private async Task ShowAsync(HttpContext context)
    {
        using var limit = new CancellationTokenSource(Patience, _clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, context.RequestAborted);
        var request = await _pending.CurrentAsync(either.Token);
        await Html(request is null ? GuidedPageText.Waiting(_pending.Notice) : GuidedPageText.Asking(request, _pending.Notice), StatusCodes.Status200OK).ExecuteAsync(context);
    }

    private IResult Screen(int number) => _pending.Current is { Screen: { } screen } current && current.Number == number
        ? Results.Bytes(screen.Content, screen.MediaType)
        : Results.NotFound();

    private async Task TakeAsync(HttpContext context)
    {
        if (await PostedAnswer.ReadAsync(context.Request, context.RequestAborted) is not { } posted)
        {
            var problem = $"La capture n'est pas une image PNG ou JPEG de {Picture.Largest / 1048576} Mio au plus.";
            await Html(GuidedPageText.Refused(problem), StatusCodes.Status400BadRequest).ExecuteAsync(context);
            return;
        }

        if (!_pending.Answer(posted.Number, posted.Reply))
            _pending.Notice = "Cette demande avait déjà sa réponse : voici la suivante.";
        context.Response.Headers.Location = $"/{_token}/";
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
    }

    private static IResult Html(string text, int status) => Results.Content(text, "text/html; charset=utf-8", statusCode: status);
}
