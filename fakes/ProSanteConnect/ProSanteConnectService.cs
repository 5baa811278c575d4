using Conformance.Fakes.Hosting;
using Conformance.Fakes.Pki;
using Conformance.Reports.Journal;

namespace Conformance.Fakes.ProSanteConnect;

/// <summary>Pro Santé Connect on loopback.</summary>
public sealed class ProSanteConnectService : IAsyncDisposable
{
    private readonly HttpService _http;
    private readonly ProSanteConnectHandler _handler;
    private readonly Client _client;

    private ProSanteConnectService(HttpService http, ProSanteConnectHandler handler, Client client)
    {
        _http = http;
        _handler = handler;
        _client = client;
    }

    /// <summary>OpenID Connect issuer.</summary>
    public Uri Issuer => new(_http.Address, ProSanteConnectHandler.Realm);

    /// <summary>Identifier of the one client registered.</summary>
    public string ClientId => _client.Id;

    /// <summary>Its secret, drawn at start.</summary>
    public string ClientSecret => _client.Secret;

    /// <summary>Starts the service.</summary>
    /// <param name="port">Port; 0 picks a free one.</param>
    /// <param name="journal">Where exchanges are written.</param>
    /// <param name="pki">Certificates.</param>
    /// <param name="clock">Clock that codes and tokens expire by.</param>
    /// <exception cref="PortTakenException">The port is not free.</exception>
    public static ProSanteConnectService Start(int port, IJournal journal, TestPki pki, TimeProvider clock)
    {
        var client = Client.Draw();
        var handler = new ProSanteConnectHandler(client, clock);
        return new ProSanteConnectService(HttpService.Start(new HttpServiceSettings { Port = port, Certificate = pki.Server }, handler, journal, clock), handler, client);
    }

    /// <summary>Makes a professional known.</summary>
    public void Register(ProSanteConnectUser user) => _handler.Register(user);

    /// <summary>Arms a fault until what is returned is disposed.</summary>
    public IDisposable Arm(ServiceFault fault) => _http.Arm(fault);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _http.DisposeAsync();
}
