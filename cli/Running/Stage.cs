using Conformance.Cli.Browsers;
using Conformance.Cli.Products;
using Conformance.Fakes;
using Conformance.Reports.Catalogue;
using Conformance.Reports.Journal;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Editors.Browser.Watching;
using Conformance.Steps.Editors.File;
using Conformance.Steps.Editors.Guided;
using Conformance.Steps.Editors.Hooks;
using Conformance.Steps.Running;

namespace Conformance.Cli.Running;

/// <summary>All that stands around the scenarios: services and product, beside a browser. Taken down in the reverse order.</summary>
internal sealed class Stage : IAsyncDisposable
{
    private readonly Stack<IAsyncDisposable> _standing = new();

    private Stage()
    {
    }

    public Campaign Campaign { get; private set; } = null!;

    public static async Task<Stage> SetAsync(
        EditorFile editor, IReadOnlyList<string> defects, BrowserStart browser, RunJournal journal, RemCatalogue catalogue, MachinePlaces places, TimeProvider clock,
        Guide? guide, EvidenceDepth depth, CancellationToken cancellation)
    {
        var stage = new Stage();
        try
        {
            await stage.RaiseAsync(editor, defects, browser, journal, catalogue, places, clock, guide, depth, cancellation);
            return stage;
        }
        catch
        {
            await stage.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        while (_standing.TryPop(out var part))
            await part.DisposeAsync();
    }

    private async Task RaiseAsync(
        EditorFile editor, IReadOnlyList<string> defects, BrowserStart browser, RunJournal journal, RemCatalogue catalogue, MachinePlaces places, TimeProvider clock,
        Guide? guide, EvidenceDepth depth, CancellationToken cancellation)
    {
        var pki = ServicesOf.Pki(editor, clock);
        var services = Standing(await ServicesOf.StartAsync(editor, Strictness.Exact, journal, pki, clock));
        var product = Standing(await ProductStarter.For(editor, defects, services, pki, journal, clock).StartAsync(cancellation));
        var hooks = new HookPlayer(editor, product.Url, ServiceEnvironment.Of(services, pki), clock);
        Campaign = new Campaign(
            editor, product.Url, hooks, services, await browser.Host, journal, catalogue, new CheckBook(typeof(Campaign).Assembly), places, clock) { Guide = guide, Depth = depth };
        await Standing(Campaign.Handover).TakeAsync(cancellation);
    }

    private T Standing<T>(T part)
        where T : IAsyncDisposable
    {
        _standing.Push(part);
        return part;
    }
}
