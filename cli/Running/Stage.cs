using Conformance.Cli.Browsers;
using Conformance.Cli.Products;
using Conformance.Fakes;
using Conformance.Fakes.Pki;
using Conformance.Reports.Catalogue;
using Conformance.Reports.Journal;
using Conformance.Reports.Verdicts;
using Conformance.Steps.Editors.Browser;
using Conformance.Steps.Editors.File;
using Conformance.Steps.Running;

namespace Conformance.Cli.Running;

/// <summary>All that stands around the scenarios: services, product, browser. Taken down in the reverse order.</summary>
internal sealed class Stage : IAsyncDisposable
{
    private readonly Stack<IAsyncDisposable> _standing = new();

    private Stage()
    {
    }

    public Campaign Campaign { get; private set; } = null!;

    public static async Task<Stage> SetAsync(
        EditorFile editor, IReadOnlyList<string> defects, RunJournal journal, RemCatalogue catalogue, TimeProvider clock, IProgress progress, CancellationToken cancellation)
    {
        var stage = new Stage();
        try
        {
            await stage.RaiseAsync(editor, defects, journal, catalogue, clock, progress, cancellation);
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
        EditorFile editor, IReadOnlyList<string> defects, RunJournal journal, RemCatalogue catalogue, TimeProvider clock, IProgress progress, CancellationToken cancellation)
    {
        progress.Preparing("services nationaux, navigateur et produit");
        var browser = Standing(BrowserProvision.StartAsync(editor.BrowserPath, progress, cancellation));
        var pki = ServicesOf.Pki(editor, clock);
        var services = await Standing(ServicesOf.StartAsync(editor, Strictness.Exact, journal, pki, clock, cancellation));
        var product = await Standing(ProductStarter.For(editor, defects, services, pki, clock).StartAsync(cancellation));
        Campaign = new Campaign(
            editor, product.Url, services, await browser, journal, catalogue, new CheckBook(typeof(Campaign).Assembly), clock);
    }

    private async Task<T> Standing<T>(Task<T> raising)
        where T : IAsyncDisposable
    {
        var part = await raising;
        lock (_standing)
            _standing.Push(part);
        return part;
    }
}
