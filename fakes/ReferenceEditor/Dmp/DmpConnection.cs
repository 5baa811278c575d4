using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace ReferenceEditor.Dmp;

/// <summary>The way to the DMP, opened at first use from the settings.</summary>
/// <param name="settings">Settings of the product.</param>
/// <param name="clock">Clock.</param>
internal sealed class DmpConnection(ReferenceEditorSettings settings, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly Lock _opening = new();
    private HttpClient? _http;
    private DmpTransport? _transport;
    private X509Certificate2? _seal;

    /// <summary>The transport.</summary>
    /// <exception cref="DmpUnavailableException">The settings do not allow it.</exception>
    public DmpTransport Transport
    {
        get
        {
            lock (_opening)
                return _transport ??= Open();
        }
    }

    /// <summary>The structure's signing certificate.</summary>
    /// <exception cref="DmpUnavailableException">The settings do not allow it.</exception>
    public X509Certificate2 Seal
    {
        get
        {
            _ = Transport;
            return _seal!;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _http?.Dispose();
        _seal?.Dispose();
    }

    private DmpTransport Open()
    {
        try
        {
            if (settings.Dmp is not { Url: { } url, AuthCertificate: { } certificate, AuthKey: { } key, SignCertificate: { } seal, SignKey: { } sealKey })
                throw new DmpUnavailableException("Le DMP n'est pas configuré.", "Adresse ou certificats absents des réglages.");

            _http = MutualTls.Client(CertificateFiles.Load(certificate, key), settings.CertificateAuthority);
            _http.BaseAddress = new Uri(url.TrimEnd('/') + "/");
            _http.Timeout = Patience;
            _seal = CertificateFiles.Load(seal, sealKey);
            return new DmpTransport(_http, new VihfBuilder(_seal, Product.Emitter(settings.Structure), clock), clock);
        }
        catch (Exception error) when (error is IOException or CryptographicException or UriFormatException)
        {
            throw new DmpUnavailableException("Les certificats ou l'adresse du DMP sont inutilisables.", error.Message);
        }
    }
}
