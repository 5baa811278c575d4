using System.Security.Cryptography.X509Certificates;
using Conformance.Fakes.Hosting;
using Conformance.Fakes.Pki;
using Conformance.Reports.Journal;

namespace Conformance.Fakes.Dmp;

/// <summary>The national DMP on loopback, over mutual TLS.</summary>
public sealed class DmpService : IAsyncDisposable
{
    private readonly HttpService _host;
    private readonly DmpRecords _records;
    private readonly DmpCanary _canary;
    private readonly IReadOnlyList<X509Certificate2> _certificates;

    private DmpService(HttpService host, DmpRecords records, DmpCanary canary, IReadOnlyList<X509Certificate2> certificates)
    {
        _host = host;
        _records = records;
        _canary = canary;
        _certificates = certificates;
    }

    /// <summary>Every fault that the DMP can be told to have, besides any status from 400 to 599.</summary>
    public static IReadOnlyList<ServiceFault> Faults { get; } = [.. ServiceFault.OfHttp, .. DmpHandler.OwnFaults];

    /// <summary>Fault: a SOAP fault of the receiver, whatever is asked.</summary>
    public static ServiceFault SoapFault { get; } = new(DmpHandler.SoapFaultName);

    /// <summary>URL under which the services stand: patients, habilitations, registry, repository.</summary>
    public Uri Url => new(_host.Address, DmpHandler.Root.TrimEnd('/'));

    /// <summary>URL of the parameter file.</summary>
    public Uri ParametersUrl => new(_host.Address, DmpPaths.Parameters);

    /// <summary>URL under which Web-PS opens with a card (TD0.9): the page follows.</summary>
    public Uri DirectAccessUrl => new(_host.Address, DmpPaths.Direct);

    /// <summary>URL under which Web-PS opens with a VIHF (TD0.10): the page follows.</summary>
    public Uri ReinforcedAccessUrl => new(_host.Address, DmpPaths.Reinforced);

    /// <summary>Starts the DMP.</summary>
    /// <param name="settings">How it is served.</param>
    /// <param name="journal">Where exchanges and changes are written.</param>
    /// <param name="pki">Certificate that it presents, and authority of those that it takes.</param>
    /// <param name="clock">Clock that validity is judged by.</param>
    /// <exception cref="PortTakenException">The port is not free.</exception>
    public static DmpService Start(DmpSettings settings, IJournal journal, TestPki pki, TimeProvider clock)
    {
        var (authority, canary) = (pki.Authority.Load(), pki.Canary.Load());
        var records = new DmpRecords(journal, clock);
        var handler = new DmpHandler(records, new CertificateTrust([authority]), settings, clock, canary);
        var listening = HttpServiceSettings.Of(pki, settings.Port) with
        {
            ClientCertificates = settings.Strictness is Strictness.Exact ? ClientCertificates.Required : ClientCertificates.Optional,
        };
        return new DmpService(HttpService.Start(listening, handler, journal, clock), records, new DmpCanary(authority, canary), [authority, canary]);
    }

    /// <summary>Gives the DMP a patient. The journal has it before this returns, and before anybody can be answered so.</summary>
    public void Serve(DmpPatient patient) => _records.Serve(patient);

    /// <inheritdoc cref="DmpRecords.Replace"/>
    public void Replace(string ins, string uniqueId, DmpDocument by) => _records.Replace(ins, uniqueId, by);

    /// <inheritdoc cref="DmpRecords.Delete"/>
    public void Delete(string ins, string uniqueId) => _records.Delete(ins, uniqueId);

    /// <summary>Arms a fault until what is returned is disposed.</summary>
    /// <param name="fault">The fault: one of <see cref="Faults"/>.</param>
    /// <param name="about">Text of the requests that meet it, an INS for instance; empty for every request.</param>
    /// <exception cref="UnknownFaultException">The DMP cannot have it; the nearest that it can is named.</exception>
    /// <exception cref="InvalidOperationException">Another fault is armed.</exception>
    public IDisposable Arm(ServiceFault fault, params string[] about) => _host.Arm(fault, about);

    /// <summary>Withholds every answer to a search of a patient's documents (TD3.1) until what is returned is disposed.</summary>
    /// <param name="ins">Matricule INS.</param>
    /// <exception cref="InvalidOperationException">Another fault is armed.</exception>
    public IDisposable WithholdSearches(string ins) => _host.Arm(ServiceFault.Timeout, ins, "AdhocQueryRequest");

    /// <summary>Sends a message of the harness itself over the socket, which shows that the recorder is alive.</summary>
    /// <param name="scenario">Execution of the scenario that asks for it: another's canary bounds no window of its own.</param>
    /// <param name="cancellation">Gives up the call.</param>
    /// <exception cref="HttpRequestException">The service does not answer.</exception>
    public Task SendCanaryAsync(string scenario, CancellationToken cancellation) => _canary.SendAsync(Url, scenario, cancellation);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        _records.Dispose();
        _canary.Dispose();
        foreach (var certificate in _certificates)
            certificate.Dispose();
    }
}
