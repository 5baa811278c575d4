namespace Conformance.Fakes.Hosting;

/// <summary>
/// Hands out the turns in which a service thinks: while messages wait, whoever has thought about one takes the next, and the rest of the machine carries messages in and out. What thinking needs then
/// stays in the processor's caches, where each message by itself, between its TLS and its journal, would have to fetch it anew (twice the time, measured).
/// </summary>
/// <param name="atOnce">How many messages are thought about at once, from 1.</param>
internal sealed class Turns(int atOnce)
{
    /// <summary>Largest body that waits for a turn, in bytes. Thinking about a larger one takes so long that a turn gains nothing, and it would keep others from theirs.</summary>
    public const int LargestBody = 64 * 1024;

    private readonly TaskFactory<ServiceAnswer> _turns = new(
        CancellationToken.None,
        TaskCreationOptions.HideScheduler | TaskCreationOptions.RunContinuationsAsynchronously,
        TaskContinuationOptions.None,
        new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, atOnce).ConcurrentScheduler);

    /// <summary>For one service: as many messages at once as half of the processors, at least one.</summary>
    public static Turns ForOneService() => new(Math.Max(1, Environment.ProcessorCount / 2));

    /// <summary>What the service thinks of a request, once it is its turn.</summary>
    public Task<ServiceAnswer> TakeAsync(ServiceRequest request, Func<ServiceRequest, ServiceAnswer> think) =>
        request.Body.Length > LargestBody ? Task.FromResult(think(request)) : _turns.StartNew(() => think(request));
}
