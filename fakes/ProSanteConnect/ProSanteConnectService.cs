using Conformance.Fakes.Hosting;
using Conformance.Fakes.Pki;
using Conformance.Reports.Journal;

namespace Conformance.Fakes.ProSanteConnect;

/// <summary>Pro Santé Connect: authorization code login over OpenID Connect, with the e-CPS replaced by a page that asks who one is.</summary>
/// <remarks>CIBA and introspection are not offered, and the discovery document does not announce them.</remarks>
public sealed class ProSanteConnectService : IAsyncDisposable
{
    private readonly HttpService _http;
    private readonly Professionals _professionals;
    private readonly RegisteredClient _client;

    private ProSanteConnectService(HttpService http, Professionals professionals, RegisteredClient client)
    {
        _http = http;
        _professionals = professionals;
        _client = client;
        Issuer = Realm.IssuerAt(http.Address);
    }

    /// <summary>OpenID Connect issuer, without a slash at its end.</summary>
    public Uri Issuer { get; }

    /// <summary>client_id that the product must use.</summary>
    public string ClientId => _client.Id;

    /// <summary>client_secret that the product must use, drawn at each start.</summary>
    public string ClientSecret => _client.Secret;

    /// <summary>Starts the service.</summary>
    /// <param name="settings">How it listens.</param>
    /// <param name="journal">Where exchanges are written, without codes, tokens and secrets.</param>
    /// <param name="pki">Test PKI that its certificate comes from.</param>
    /// <param name="clock">Clock that codes and tokens expire by.</param>
    /// <exception cref="PortTakenException">The port is not free.</exception>
    public static ProSanteConnectService Start(ProSanteConnectSettings settings, IJournal journal, TestPki pki, TimeProvider clock)
    {
        var professionals = new Professionals();
        var client = RegisteredClient.Draw();
        var handler = new ProSanteConnectHandler(professionals, client, clock);
        var http = HttpService.Start(HttpServiceSettings.Of(pki, settings.Port), handler, journal, clock);
        return new ProSanteConnectService(http, professionals, client);
    }

    /// <summary>Makes a professional known; one registered again under the same identifier replaces the first.</summary>
    public void Register(ProSanteConnectUser user) => _professionals.Register(user);

    /// <summary>Arms a fault until what is returned is disposed.</summary>
    /// <exception cref="InvalidOperationException">Another fault is armed.</exception>
    public IDisposable Arm(ServiceFault fault) => _http.Arm(fault);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _http.DisposeAsync();
}
