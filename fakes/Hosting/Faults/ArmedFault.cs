using System.Collections.Concurrent;

namespace Conformance.Fakes.Hosting;

/// <summary>A fault in force.</summary>
/// <param name="fault">The fault.</param>
/// <param name="about">Texts that the requests that meet it hold, all of them, without case; none for every request.</param>
/// <param name="disarm">Takes it out of force.</param>
internal sealed class ArmedFault(ServiceFault fault, IReadOnlyList<string> about, Action<ArmedFault> disarm) : IDisposable
{
    private readonly TaskCompletionSource _disarmed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ConcurrentDictionary<string, bool> _redirected = new();

    public ServiceFault Fault { get; } = fault;

    /// <summary>Completes when the fault is lifted.</summary>
    public Task Disarmed => _disarmed.Task;

    /// <summary>Whether a request is one of those that meet it.</summary>
    public bool Meets(Func<string> request) =>
        !Fault.IsInTls
        && (about.Count == 0 || about.All(text => request().Contains(text, StringComparison.OrdinalIgnoreCase)))
        && (Fault != ServiceFault.Redirect || IsNotRedirectedYet(request()));

    public void Dispose()
    {
        disarm(this);
        _disarmed.TrySetResult();
    }

    private bool IsNotRedirectedYet(string request) => _redirected.TryAdd(request, true) || !_redirected.TryRemove(request, out _);
}
