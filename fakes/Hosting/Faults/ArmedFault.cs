using System.Collections.Concurrent;

namespace Conformance.Fakes.Hosting;

/// <summary>A fault in force.</summary>
/// <param name="fault">The fault.</param>
/// <param name="about">Text of the requests that meet it, without case; empty for every request.</param>
/// <param name="disarm">Takes it out of force.</param>
internal sealed class ArmedFault(ServiceFault fault, string about, Action<ArmedFault> disarm) : IDisposable
{
    private readonly TaskCompletionSource _disarmed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ConcurrentDictionary<string, bool> _redirected = new();

    public ServiceFault Fault { get; } = fault;

    /// <summary>Completes when the fault is lifted.</summary>
    public Task Disarmed => _disarmed.Task;

    /// <summary>Whether a request is one of those that meet it.</summary>
    public bool Meets(Func<string> request) =>
        !Fault.IsInTls
        && (about.Length == 0 || request().Contains(about, StringComparison.OrdinalIgnoreCase))
        && (Fault != ServiceFault.Redirect || IsNotRedirectedYet(request()));

    public void Dispose()
    {
        disarm(this);
        _disarmed.TrySetResult();
    }

    private bool IsNotRedirectedYet(string request) => _redirected.TryAdd(request, true) || !_redirected.TryRemove(request, out _);
}
