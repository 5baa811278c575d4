using Conformance.Steps.Editors.Browser;

namespace Conformance.Cli.Browsers;

/// <summary>A browser that starts while other things do, or once it is asked for. Whoever began it closes it.</summary>
/// <param name="host">The start, under way or not yet begun.</param>
internal sealed class BrowserStart(Lazy<Task<BrowserHost>> host) : IAsyncDisposable
{
    /// <summary>The browser, once started; fails as its start did.</summary>
    public Task<BrowserHost> Host => host.Value;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (!host.IsValueCreated)
            return;
        await Host.ContinueWith(_ => { }, TaskScheduler.Default);
        if (Host.IsCompletedSuccessfully)
            await Host.Result.DisposeAsync();
    }
}
