using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors;
using Conformance.Steps.Editors.File;
using Conformance.Steps.Editors.Hooks;

namespace Conformance.Steps.Running;

/// <summary>The product's own clock, moved through the hook of its file, and known to be moved until it is back.</summary>
public sealed class ProductClock(EditorFile editor, HookPlayer player)
{
    private bool _mayBeMoved;

    /// <summary>Moves the clock.</summary>
    /// <param name="days">Days from the real date; 0 puts it back.</param>
    /// <exception cref="InterruptionException">The editor file has no clock, or its hook failed.</exception>
    public async Task MoveAsync(int days)
    {
        var hook = editor.Hooks.Clock ?? throw new InterruptionException(
            InterruptionCause.IntentionAbsente,
            $"{editor.Product.Product} n'offre pas d'avancer son horloge : ajoutez « hooks.clock » à {Path.GetFileName(editor.Path)}, ou faites cette étape à la main.");
        _mayBeMoved = true;
        await player.PlayAsync(hook, days, CancellationToken.None);
        _mayBeMoved = days != 0;
    }

    /// <summary>Puts the clock back if it may be moved.</summary>
    /// <exception cref="InterruptionException">Its hook failed.</exception>
    public Task PutBackAsync() => _mayBeMoved ? MoveAsync(0) : Task.CompletedTask;

    /// <summary>Puts the clock back if it may be moved; what fails now is tried again, and told, when the run gives the product back.</summary>
    public async Task TryPutBackAsync()
    {
        try
        {
            await PutBackAsync();
        }
        catch (InterruptionException)
        {
            _mayBeMoved = true;
        }
    }
}
