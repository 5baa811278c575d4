using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace ReferenceEditor.Accounts.ProSanteConnect;

/// <summary>HTTP clients that trust the configured authority.</summary>
internal static class TrustedHttp
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>A client that trusts that authority alone, or the machine's own without one.</summary>
    public static HttpClient Create(string? authorityPem)
    {
        var handler = new SocketsHttpHandler { UseProxy = false };
        if (authorityPem is not null)
            handler.SslOptions = new SslClientAuthenticationOptions { CertificateChainPolicy = Trusting(authorityPem) };
        return new HttpClient(handler) { Timeout = Patience };
    }

    private static X509ChainPolicy Trusting(string authorityPem)
    {
        var policy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        policy.CustomTrustStore.ImportFromPemFile(authorityPem);
        return policy;
    }
}
