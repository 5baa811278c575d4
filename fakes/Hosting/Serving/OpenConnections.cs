using System.Collections.Concurrent;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Connections.Features;

namespace Conformance.Fakes.Hosting;

/// <summary>The connections of a service that are open.</summary>
internal sealed class OpenConnections
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly ConcurrentDictionary<ConnectionContext, TaskCompletionSource> _open = new();

    /// <summary>Notes each connection for as long as it is open.</summary>
    public ConnectionDelegate Follow(ConnectionDelegate next) => connection =>
    {
        _open[connection] = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        connection.ConnectionClosed.Register(() => Forget(connection));
        return next(connection);
    };

    /// <summary>Closes them, each once it has answered what it was asked, and waits a little for that: their clients must open new ones.</summary>
    public void Close()
    {
        var open = _open.ToArray();
        foreach (var (connection, _) in open)
            connection.Features.Get<IConnectionLifetimeNotificationFeature>()?.RequestClose();
        Task.WaitAll([.. open.Select(pair => pair.Value.Task)], Patience);
    }

    private void Forget(ConnectionContext connection)
    {
        if (_open.TryRemove(connection, out var closed))
            closed.TrySetResult();
    }
}
