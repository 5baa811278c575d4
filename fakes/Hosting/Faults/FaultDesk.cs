using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Fakes.Hosting;

/// <summary>The fault that a service is told to have, one at a time. The journal proves that it was armed, and that it was delivered.</summary>
/// <param name="service">Name of the service in the journal.</param>
/// <param name="journal">The journal.</param>
public sealed class FaultDesk(string service, IJournal journal)
{
    private const string Handshake = "TLS";

    private readonly Lock _gate = new();
    private ArmedFault? _armed;

    /// <summary>Arms a fault until what is returned is disposed.</summary>
    /// <param name="fault">The fault.</param>
    /// <param name="about">Texts that the requests that meet it hold, all of them, without case; none for every request. Others are answered as ever.</param>
    /// <exception cref="InvalidOperationException">Another fault is armed.</exception>
    public IDisposable Arm(ServiceFault fault, params string[] about)
    {
        var armed = new ArmedFault(fault, about, Disarm);
        lock (_gate)
            _armed = _armed is null ? armed : throw new InvalidOperationException($"Fault {_armed.Fault.Name} is still armed in {service}.");
        journal.Record(new FaultArmed(service, fault.Name));
        return armed;
    }

    /// <summary>Lifts the fault in force, if any: a service that stops withholds nothing any more.</summary>
    internal void Lift() => Armed()?.Dispose();

    /// <summary>The fault that the next request meets whatever it says, if any; its delivery is journaled.</summary>
    internal ArmedFault? Deliver(string operation) => Deliver(() => operation, () => "");

    /// <summary>The fault that the next request meets, if any; its delivery is journaled.</summary>
    /// <param name="operation">Names the operation, once it matters.</param>
    /// <param name="request">Gives the text of the request, once it matters.</param>
    internal ArmedFault? Deliver(Func<string> operation, Func<string> request)
    {
        if (Armed() is not { } armed || !armed.Meets(request))
            return null;
        journal.Record(new FaultDelivered(service, armed.Fault.Name, operation()));
        return armed;
    }

    /// <summary>The fault that a new connection meets in TLS, if any; its delivery is journaled.</summary>
    internal ServiceFault? DeliverInTls()
    {
        if (Armed() is not { Fault: { IsInTls: true } fault })
            return null;
        journal.Record(new FaultDelivered(service, fault.Name, Handshake));
        return fault;
    }

    private ArmedFault? Armed()
    {
        lock (_gate)
            return _armed;
    }

    private void Disarm(ArmedFault armed)
    {
        lock (_gate)
            _armed = ReferenceEquals(_armed, armed) ? null : _armed;
    }
}
