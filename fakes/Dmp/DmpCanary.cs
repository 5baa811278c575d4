using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace Conformance.Fakes.Dmp;

/// <summary>The harness as a client of its own DMP.</summary>
internal sealed class DmpCanary : IDisposable
{
    private readonly HttpClient _client;

    /// <summary>Prepares the client.</summary>
    /// <param name="authority">Authority of the service's certificate.</param>
    /// <param name="certificate">Certificate of the harness, with its key.</param>
    public DmpCanary(X509Certificate2 authority, X509Certificate2 certificate)
    {
        var trust = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        trust.CustomTrustStore.Add(authority);
        _client = new HttpClient(new SocketsHttpHandler
        {
            UseProxy = false,
            SslOptions = new SslClientAuthenticationOptions { ClientCertificates = [certificate], CertificateChainPolicy = trust },
        });
    }

    public async Task SendAsync(Uri service, string scenario, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, service);
        request.Headers.Add(CanaryEar.Header, Uri.EscapeDataString(scenario));
        using var answer = await _client.SendAsync(request, cancellation);
        answer.EnsureSuccessStatusCode();
    }

    public void Dispose() => _client.Dispose();
}
