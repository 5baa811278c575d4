using System.Security.Cryptography.X509Certificates;

namespace Conformance.Fakes.Mss;

/// <summary>Says whether the certificate of a client is one that the operator trusts: issued by the test authority, and within its dates.</summary>
internal sealed class ClientTrust(X509Certificate2 authority, TimeProvider clock) : IDisposable
{
    /// <summary>Why a certificate is not trusted, in French; null when it is.</summary>
    public string? Objection(X509Certificate2? certificate)
    {
        if (certificate is null)
            return "absent";

        var now = clock.GetUtcNow().UtcDateTime;
        if (now < certificate.NotBefore.ToUniversalTime() || now > certificate.NotAfter.ToUniversalTime())
            return $"hors de ses dates (jusqu'au {certificate.NotAfter:dd/MM/yyyy})";
        return IsIssuedByTheAuthority(certificate) ? null : $"d'une autorité inconnue ({certificate.Issuer})";
    }

    /// <inheritdoc/>
    public void Dispose() => authority.Dispose();

    private bool IsIssuedByTheAuthority(X509Certificate2 certificate)
    {
        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.Add(authority);
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        chain.ChainPolicy.DisableCertificateDownloads = true;
        chain.ChainPolicy.VerificationTime = clock.GetUtcNow().UtcDateTime;
        return chain.Build(certificate);
    }
}
