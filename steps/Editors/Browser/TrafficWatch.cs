using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Playwright;

namespace Conformance.Steps.Editors.Browser;

/// <summary>Requests that the product's pages are waiting for. One that lasts is taken for a connection kept open, and waited for no more.</summary>
internal sealed class TrafficWatch
{
    /// <summary>How long an answer may take before its request is taken for a connection kept open.</summary>
    private static readonly TimeSpan Lasting = TimeSpan.FromSeconds(10);

    private static readonly string[] Awaited = ["fetch", "xhr", "script", "stylesheet"];

    private readonly IBrowserContext _context;
    private readonly ConcurrentDictionary<IRequest, Pending> _pending = [];

    /// <summary>Watches a context.</summary>
    public TrafficWatch(IBrowserContext context)
    {
        _context = context;
        context.Request += Begin;
        context.RequestFinished += End;
        context.RequestFailed += End;
    }

    /// <summary>Watches no more.</summary>
    public void Leave()
    {
        _context.Request -= Begin;
        _context.RequestFinished -= End;
        _context.RequestFailed -= End;
    }

    /// <summary>Waits until every answer has come, bounded.</summary>
    /// <returns>Whether there was anything to wait for.</returns>
    public async Task<bool> QuietAsync()
    {
        var waited = false;
        while (_pending.FirstOrDefault(request => !request.Value.IsLasting) is { Value: { } pending } entry)
        {
            waited = true;
            try
            {
                await pending.Ended.Task.WaitAsync(pending.Remaining);
            }
            catch (TimeoutException)
            {
                _pending.TryRemove(entry.Key, out _);
            }
        }

        return waited;
    }

    private void Begin(object? sender, IRequest request)
    {
        if (Awaited.Contains(request.ResourceType))
            _pending[request] = new Pending();
    }

    private void End(object? sender, IRequest request)
    {
        if (_pending.TryRemove(request, out var pending))
            pending.Ended.TrySetResult();
    }

    private sealed class Pending
    {
        private readonly Stopwatch _since = Stopwatch.StartNew();

        public TaskCompletionSource Ended { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public bool IsLasting => _since.Elapsed >= Lasting;

        public TimeSpan Remaining => Lasting - _since.Elapsed is { Ticks: > 0 } left ? left : TimeSpan.Zero;
    }
}
