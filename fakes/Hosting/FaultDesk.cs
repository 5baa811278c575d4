using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Fakes.Hosting;

/// <summary>The fault that a service is told to have, one at a time. The journal proves that it was armed, and that it was delivered.</summary>
/// <param name="service">Name of the service in the journal.</param>
/// <param name="journal">The journal.</param>
public sealed class FaultDesk(string service, IJournal journal)
{
    private readonly Lock _gate = new();
    private ArmedFault? _armed;

    /// <summary>Arms a fault until what is returned is disposed.</summary>
    /// <param name="fault">The fault.</param>
    /// <param name="about">Texts that the requests that meet it hold, all of them, without case; none for every request. Others are answered as ever.</param>
    /// <exception cref="InvalidOperationException">Another fault is armed.</exception>
    public IDisposable Arm(ServiceFault fault, params string[] about)
    {
        var armed = new ArmedFault(this, fault, about);
        lock (_gate)
            _armed = _armed is null ? armed : throw new InvalidOperationException($"Fault {_armed.Fault.Name} is still armed in {service}.");
        journal.Record(new FaultArmed(service, fault.Name));
        return armed;
    }

    /// <summary>Lifts the fault in force, if any: a service that stops withholds nothing any more.</summary>
    internal void Lift()
    {
        ArmedFault? armed;
        lock (_gate)
            armed = _armed;
        armed?.Dispose();
    }

    /// <summary>The fault that the next request meets, if any; its delivery is journaled.</summary>
    internal ArmedFault? Deliver(string operation, string request = "")
    {
        ArmedFault? armed;
        lock (_gate)
            armed = _armed;
        if (armed is null || !armed.About.All(text => request.Contains(text, StringComparison.OrdinalIgnoreCase)))
            return null;
        journal.Record(new FaultDelivered(service, armed.Fault.Name, operation));
        return armed;
    }

    private void Disarm(ArmedFault armed)
    {
        lock (_gate)
            _armed = ReferenceEquals(_armed, armed) ? null : _armed;
    }

    /// <summary>A fault in force.</summary>
    internal sealed class ArmedFault(FaultDesk desk, ServiceFault fault, string[] about) : IDisposable
    {
        private readonly TaskCompletionSource _disarmed = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public ServiceFault Fault { get; } = fault;

        public IReadOnlyList<string> About { get; } = about;

        /// <summary>Completes when the fault is lifted.</summary>
        public Task Disarmed => _disarmed.Task;

        public void Dispose()
        {
            desk.Disarm(this);
            _disarmed.TrySetResult();
        }
    }
}
