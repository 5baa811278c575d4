using System.Security.Cryptography;
using ReferenceEditor.Dmp;

namespace ReferenceEditor.Annuaire;

/// <summary>The way to the Annuaire Santé, opened at first use from the settings.</summary>
/// <param name="settings">Settings of the product.</param>
/// <param name="selection">What a correspondent must satisfy.</param>
internal sealed class AnnuaireConnection(ReferenceEditorSettings settings, ISelection selection) : ICorrespondentSearch, IDisposable
{
    private readonly Lock _opening = new();
    private HttpClient? _http;

    /// <inheritdoc/>
    public Task<IReadOnlyList<Correspondent>> FindAsync(Criteria criteria, CancellationToken cancellation)
    {
        lock (_opening)
            _http ??= Open();
        return new AnnuaireSearch(new FhirClient(_http), selection).FindAsync(criteria, cancellation);
    }

    /// <inheritdoc/>
    public void Dispose() => _http?.Dispose();

    private HttpClient Open()
    {
        try
        {
            if (settings.Annuaire is not { Url: { } url, ApiKey: { } key })
                throw new AnnuaireException(AnnuaireTrouble.Unreachable, "Adresse ou clé absentes des réglages.");

            var http = MutualTls.Client(certificate: null, settings.CertificateAuthority);
            http.BaseAddress = new Uri(url.TrimEnd('/') + "/");
            http.Timeout = settings.Annuaire.Timeout;
            http.DefaultRequestHeaders.Add("ESANTE-API-KEY", key);
            return http;
        }
        catch (Exception error) when (error is IOException or CryptographicException or UriFormatException)
        {
            throw new AnnuaireException(AnnuaireTrouble.Unreachable, error.Message);
        }
    }
}
