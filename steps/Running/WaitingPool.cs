namespace Conformance.Steps.Running;

/// <summary>Things lent to one scenario at a time, in the order in which they were asked for; whoever can wait lets the others by.</summary>
internal sealed class WaitingPool<T>(IEnumerable<T> items)
    where T : notnull
{
    private readonly Lock _gate = new();
    private readonly List<T> _free = [.. items];
    private readonly List<Request> _waiting = [];

    public Task<IReadOnlyList<T>> TakeAsync(Func<T, bool> suits, int count, CancellationToken cancellation) => TakeAsync(suits, _ => false, count, cancellation);

    /// <summary>Takes what suits, and among it what is preferred first.</summary>
    public Task<IReadOnlyList<T>> TakeAsync(Func<T, bool> suits, Func<T, bool> isPreferred, int count, CancellationToken cancellation) =>
        WaitAsync(new Request(suits, isPreferred, count, CanWait: false), cancellation);

    /// <summary>Takes once nobody else wants anything.</summary>
    public Task<IReadOnlyList<T>> TakeLastAsync(int count, CancellationToken cancellation) =>
        WaitAsync(new Request(_ => true, _ => false, count, CanWait: true), cancellation);

    public void Return(IEnumerable<T> items)
    {
        lock (_gate)
        {
            _free.AddRange(items);
            Serve();
        }
    }

    private Task<IReadOnlyList<T>> WaitAsync(Request request, CancellationToken cancellation)
    {
        cancellation.Register(() => Abandon(request, cancellation));
        lock (_gate)
        {
            _waiting.Add(request);
            Serve();
        }

        return request.Lent.Task;
    }

    private void Serve()
    {
        foreach (var request in _waiting.OrderBy(request => request.CanWait).ToList())
        {
            var suitable = _free.Where(request.Suits).OrderByDescending(request.IsPreferred).Take(request.Count).ToList();
            if (suitable.Count < request.Count)
                return;
            suitable.ForEach(item => _free.Remove(item));
            _waiting.Remove(request);
            request.Lent.TrySetResult(suitable);
        }
    }

    private void Abandon(Request request, CancellationToken cancellation)
    {
        lock (_gate)
        {
            if (_waiting.Remove(request))
                request.Lent.TrySetCanceled(cancellation);
            Serve();
        }
    }

    private sealed record Request(Func<T, bool> Suits, Func<T, bool> IsPreferred, int Count, bool CanWait)
    {
        public TaskCompletionSource<IReadOnlyList<T>> Lent { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
