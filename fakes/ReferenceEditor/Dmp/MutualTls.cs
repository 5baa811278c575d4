using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;

namespace ReferenceEditor.Dmp;

/// <summary>HTTP clients for the national services.</summary>
internal static class MutualTls
{
    private const int MaxAnswerBytes = 32 * 1024 * 1024;

    /// <summary>A client that shows a certificate, or none.</summary>
    /// <param name="certificate">Certificate of the structure; null to show none.</param>
    /// <param name="authority">PEM file of the authority to trust; null for the machine's own.</param>
    public static HttpClient Client(X509Certificate2? certificate, string? authority)
    {
        var handler = new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5) };
        handler.SslOptions.EnabledSslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13;
        if (certificate is not null)
            handler.SslOptions.ClientCertificates = [certificate];
        if (authority is not null)
            handler.SslOptions.RemoteCertificateValidationCallback = new TrustedServers(CertificateFiles.Authorities(authority)).Accept;
        return new HttpClient(handler) { MaxResponseContentBufferSize = MaxAnswerBytes };
    }
}
