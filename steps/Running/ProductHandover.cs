using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors;
using Conformance.Steps.Editors.File;
using Conformance.Steps.Editors.Hooks;

namespace Conformance.Steps.Running;

/// <summary>A run takes the product with fresh data, and gives it back as it found it; what it cannot put back it says.</summary>
public sealed class ProductHandover(EditorFile editor, ProductClock clock, HookPlayer player, IJournal journal) : IAsyncDisposable
{
    private bool _taken;

    /// <summary>Resets the product's data before the run.</summary>
    /// <exception cref="InterruptionException">The reset failed: what a scenario would see is not known.</exception>
    public async Task TakeAsync(CancellationToken cancellation)
    {
        if (editor.Hooks.Reset is { } reset)
            await player.PlayAsync(reset, null, cancellation);
        _taken = true;
    }

    /// <summary>Puts the clock back and resets the data. A failure changes no verdict: it is a fact of the journal.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!_taken)
            return;
        if (editor.Hooks.Clock is { } moved)
            await TryAsync(moved, "l'horloge du produit reste peut-être déplacée", clock.PutBackAsync);
        if (editor.Hooks.Reset is { } reset)
            await TryAsync(reset, "les données de la course restent dans le produit", () => player.PlayAsync(reset, null, CancellationToken.None));
    }

    private async Task TryAsync(Hook hook, string remains, Func<Task> putBack)
    {
        try
        {
            await putBack();
        }
        catch (InterruptionException problem)
        {
            journal.Record(new ProductLeftChanged(hook.Key, $"Le produit n'est pas rendu comme il a été trouvé, {remains}. {problem.Message}"));
        }
    }
}
