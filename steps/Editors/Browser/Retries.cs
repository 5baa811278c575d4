namespace Conformance.Steps.Editors.Browser;

/// <summary>The moments at which something not there yet is looked for again, until patience ends.</summary>
/// <param name="patience">How long in all; zero looks once.</param>
/// <param name="interval">Time between two looks.</param>
internal sealed class Retries(TimeSpan patience, TimeSpan interval) : IDisposable
{
    private readonly CancellationTokenSource _limit = new(patience, TimeProvider.System);
    private readonly PeriodicTimer _tick = new(interval, TimeProvider.System);

    /// <summary>Waits for the next moment.</summary>
    /// <returns>False once patience has ended.</returns>
    public async Task<bool> AgainAsync()
    {
        try
        {
            return await _tick.WaitForNextTickAsync(_limit.Token);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _limit.Dispose();
        _tick.Dispose();
    }
}
