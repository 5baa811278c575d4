using System.Security.Cryptography.X509Certificates;

namespace Conformance.Fakes.Hosting;

/// <summary>The certificate that a service presents on each new connection: its own, unless a fault wants another.</summary>
internal sealed class ServerIdentity : IDisposable
{
    private readonly FaultDesk _faults;
    private readonly Dictionary<ServiceFault, X509Certificate2> _spoiled;

    public ServerIdentity(HttpServiceSettings settings, FaultDesk faults)
    {
        _faults = faults;
        Own = settings.Certificate.Load();
        _spoiled = settings.SpoiledCertificates.ToDictionary(pair => pair.Key, pair => pair.Value.Load());
    }

    /// <summary>The service's own certificate.</summary>
    public X509Certificate2 Own { get; }

    /// <summary>Whether it has what a fault wants.</summary>
    public bool CanDeliver(ServiceFault fault) => !fault.IsInTls || _spoiled.ContainsKey(fault);

    /// <summary>The certificate for a new connection.</summary>
    public X509Certificate2 Present() => _faults.DeliverInTls() is { } fault ? _spoiled[fault] : Own;

    public void Dispose()
    {
        foreach (var certificate in _spoiled.Values.Prepend(Own))
            certificate.Dispose();
    }
}
