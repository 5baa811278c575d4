namespace Conformance.Cli.Products;

/// <summary>A way to have the product answer.</summary>
internal interface IProductStarter
{
    /// <summary>Starts the product, or finds it started, and waits until it answers.</summary>
    /// <exception cref="Steps.Editors.InterruptionException">It does not answer.</exception>
    Task<RunningProduct> StartAsync(CancellationToken cancellation);
}

/// <summary>A product that answers, until it is disposed.</summary>
/// <param name="Url">Where.</param>
/// <param name="Stop">How it is stopped.</param>
internal sealed record RunningProduct(Uri Url, Func<ValueTask> Stop) : IAsyncDisposable
{
    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Stop();
}
