using Conformance.Steps.Editors.Browser;

namespace Conformance.Cli.Browsers;

/// <summary>A browser that starts while other things do. Whoever began it closes it.</summary>
/// <param name="host">The start under way.</param>
internal sealed class BrowserStart(Task<BrowserHost> host) : IAsyncDisposable
{
    /// <summary>The browser, once started; fails as its start did.</summary>
    public Task<BrowserHost> Host { get; } = host;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Host.ContinueWith(_ => { }, TaskScheduler.Default);
        if (Host.IsCompletedSuccessfully)
            await Host.Result.DisposeAsync();
    }
}
