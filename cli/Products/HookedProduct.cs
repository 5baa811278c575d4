using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors;
using Conformance.Steps.Editors.File;
using Conformance.Steps.Editors.Hooks;

namespace Conformance.Cli.Products;

/// <summary>A product that the editor's hooks start, tell ready and stop, around the way in which it is otherwise found. The stop hook is played however the start ended.</summary>
internal sealed class HookedProduct(
    EditorFile editor, IReadOnlyDictionary<string, string?> environment, IProductStarter product, IJournal journal, TimeProvider clock) : IProductStarter
{
    public async Task<RunningProduct> StartAsync(CancellationToken cancellation)
    {
        RunningProduct? running = null;
        try
        {
            if (editor.Hooks.Start is { } start)
                await Player(editor.Url).PlayAsync(start, null, cancellation);
            running = await product.StartAsync(cancellation);
            if (editor.Hooks.Healthy is { } healthy)
                await Player(running.Url).WaitAsync(healthy, cancellation);
            return running with { Stop = () => StopAsync(running) };
        }
        catch
        {
            await StopAsync(running);
            throw;
        }
    }

    private async ValueTask StopAsync(RunningProduct? running)
    {
        try
        {
            if (running is not null)
                await running.DisposeAsync();
        }
        finally
        {
            await PlayStopAsync(running?.Url ?? editor.Url);
        }
    }

    private async Task PlayStopAsync(Uri? url)
    {
        if (editor.Hooks.Stop is not { } stop)
            return;
        try
        {
            await Player(url).PlayAsync(stop, null, CancellationToken.None);
        }
        catch (InterruptionException problem)
        {
            journal.Record(new ProductLeftChanged(stop.Key, $"Le produit n'est pas rendu comme il a été trouvé, il tourne peut-être encore. {problem.Message}"));
        }
    }

    private HookPlayer Player(Uri? url) => new(editor, url, environment, clock);
}
