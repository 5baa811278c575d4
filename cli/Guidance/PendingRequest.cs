using Conformance.Steps.Editors.Guided;

namespace Conformance.Cli.Guidance;

/// <summary>The one request under way, for a page that comes to look at it.</summary>
internal sealed class PendingRequest
{
    private readonly Lock _gate = new();
    private TaskCompletionSource _come = Signal();
    private (OperatorRequest Request, TaskCompletionSource<OperatorReply> Reply)? _asked;

    /// <summary>What was last told; null without.</summary>
    public string? Notice { get; set; }

    /// <summary>The request; null when nothing is asked.</summary>
    public OperatorRequest? Current
    {
        get
        {
            lock (_gate)
                return _asked?.Request;
        }
    }

    /// <summary>Asks, until answered or no longer needed.</summary>
    public async Task<OperatorReply> PutAsync(OperatorRequest request, CancellationToken cancellation)
    {
        var reply = new TaskCompletionSource<OperatorReply>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_gate)
        {
            _asked = (request, reply);
            _come.TrySetResult();
        }

        await using var given = cancellation.Register(() => Leave(reply, () => reply.TrySetCanceled(cancellation)));
        return await reply.Task;
    }

    /// <summary>Answers a request.</summary>
    /// <returns>False when it is no longer the one under way.</returns>
    public bool Answer(int number, OperatorReply reply)
    {
        TaskCompletionSource<OperatorReply>? asked;
        lock (_gate)
            asked = _asked is { } current && current.Request.Number == number ? current.Reply : null;
        if (asked is null)
            return false;
        Notice = null;
        return Leave(asked, () => asked.TrySetResult(reply));
    }

    /// <summary>The request under way, or the next one; null when none comes in time.</summary>
    public async Task<OperatorRequest?> CurrentAsync(CancellationToken limit)
    {
        Task come;
        lock (_gate)
            come = _come.Task;
        try
        {
            await come.WaitAsync(limit);
        }
        catch (OperationCanceledException)
        {
            return null;
        }

        return Current;
    }

    /// <summary>Lets go of whoever waits for a request.</summary>
    public void End()
    {
        lock (_gate)
            _come.TrySetResult();
    }

    private static TaskCompletionSource Signal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private bool Leave(TaskCompletionSource<OperatorReply> reply, Func<bool> complete)
    {
        lock (_gate)
        {
            if (_asked?.Reply == reply)
            {
                _asked = null;
                _come = Signal();
            }
        }

        return complete();
    }
}
