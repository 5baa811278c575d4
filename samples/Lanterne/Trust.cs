using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace Lanterne;

/// <summary>Certificates: those that Lanterne shows, and those that it believes.</summary>
internal static class Trust
{
    private const int LargestAnswer = 16 * 1024 * 1024;

    /// <summary>Loads a certificate with its key.</summary>
    /// <exception cref="System.Security.Cryptography.CryptographicException">The files do not hold a certificate and its key.</exception>
    public static X509Certificate2 Load(PemPair pair)
    {
        using var pem = X509Certificate2.CreateFromPemFile(pair.Certificate, pair.Key);
        return X509CertificateLoader.LoadPkcs12(pem.Export(X509ContentType.Pfx), password: null);
    }

    /// <summary>An HTTP client for a national service.</summary>
    public static HttpClient Client(LanterneSettings settings, Uri address, X509Certificate2? shown, TimeSpan patience)
    {
        var tls = new SslClientAuthenticationOptions { CertificateChainPolicy = Policy(settings) };
        if (shown is not null)
            tls.ClientCertificates = [shown];
        return new HttpClient(new SocketsHttpHandler { SslOptions = tls, UseProxy = false })
        {
            BaseAddress = address,
            Timeout = patience,
            MaxResponseContentBufferSize = LargestAnswer,
        };
    }

    /// <summary>Whether a server that MailKit reached is to be believed.</summary>
    public static bool Believes(LanterneSettings settings, X509Certificate? server, SslPolicyErrors errors)
    {
        if (errors is SslPolicyErrors.None || server is null || Policy(settings) is not { } policy)
            return errors is SslPolicyErrors.None;
        using var chain = new X509Chain { ChainPolicy = policy };
        using var certificate = new X509Certificate2(server);
        return errors is SslPolicyErrors.RemoteCertificateChainErrors && chain.Build(certificate);
    }

    private static X509ChainPolicy? Policy(LanterneSettings settings)
    {
        if (settings.Authorities is null)
            return null;
        var policy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        policy.CustomTrustStore.ImportFromPemFile(settings.Authorities);
        return policy;
    }
}
