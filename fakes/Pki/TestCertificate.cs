using System.Security.Cryptography.X509Certificates;

namespace Conformance.Fakes.Pki;

/// <summary>A certificate of the test PKI and its key, as PEM files.</summary>
/// <param name="CertificatePath">Path of the certificate.</param>
/// <param name="KeyPath">Path of the private key, PKCS#8.</param>
public sealed record TestCertificate(string CertificatePath, string KeyPath)
{
    /// <summary>The certificate with its private key, fit for TLS and signatures. The caller disposes it.</summary>
    public X509Certificate2 Load()
    {
        using var pem = X509Certificate2.CreateFromPemFile(CertificatePath, KeyPath);
        return X509CertificateLoader.LoadPkcs12(pem.Export(X509ContentType.Pkcs12), password: null);
    }
}

/// <summary>The authority that issued the test certificates.</summary>
/// <param name="Path">Path of its certificate, PEM.</param>
public sealed record TestAuthority(string Path)
{
    /// <summary>The certificate of the authority, without its key.</summary>
    public X509Certificate2 Load() => X509CertificateLoader.LoadCertificateFromFile(Path);
}
