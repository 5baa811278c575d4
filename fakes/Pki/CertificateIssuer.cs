using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Conformance.Fakes.Pki;

/// <summary>An authority at work, its key in memory only: once the certificates are written, nobody can issue more in its name.</summary>
internal sealed class CertificateIssuer : IDisposable
{
    private const int KeySize = 2048;

    private readonly X509Certificate2 _authority;
    private readonly DateTimeOffset _from;

    /// <summary>Founds an authority.</summary>
    /// <param name="name">Common name.</param>
    /// <param name="from">Start of validity.</param>
    /// <param name="validity">How long it and what it issues are valid.</param>
    public CertificateIssuer(string name, DateTimeOffset from, TimeSpan validity)
    {
        using var key = RSA.Create(KeySize);
        var request = new CertificateRequest($"CN={name},O=CONFORMANCE TEST,C=FR", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, critical: true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign, critical: true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, critical: false));
        _from = from;
        _authority = request.CreateSelfSigned(from, from + validity);
    }

    /// <summary>The authority's certificate as PEM.</summary>
    public string AuthorityPem => _authority.ExportCertificatePem();

    /// <summary>Issues a certificate and writes it with its key.</summary>
    public TestCertificate Issue(CertificateProfile profile, string folder, DateTimeOffset? until = null)
    {
        using var key = RSA.Create(KeySize);
        var request = profile.Request(key);
        request.CertificateExtensions.Add(X509AuthorityKeyIdentifierExtension.CreateFromCertificate(_authority, includeKeyIdentifier: true, includeIssuerAndSerial: false));
        using var certificate = request.Create(_authority, _from, until ?? _authority.NotAfter, RandomNumberGenerator.GetBytes(12));
        var written = new TestCertificate(Path.Combine(folder, $"{profile.File}.crt"), Path.Combine(folder, $"{profile.File}.key"));
        File.WriteAllText(written.CertificatePath, certificate.ExportCertificatePem() + "\n");
        PrivateFile.Write(written.KeyPath, key.ExportPkcs8PrivateKeyPem() + "\n");
        return written;
    }

    /// <inheritdoc/>
    public void Dispose() => _authority.Dispose();
}
