using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace ReferenceEditor.Dmp;

/// <summary>Certificates of the structure, kept as PEM files.</summary>
internal static class CertificateFiles
{
    /// <summary>Loads a certificate with its key.</summary>
    /// <exception cref="CryptographicException">The files do not hold a certificate and its key.</exception>
    public static X509Certificate2 Load(string certificate, string key)
    {
        using var loaded = X509Certificate2.CreateFromPemFile(certificate, key);
        return X509CertificateLoader.LoadPkcs12(loaded.Export(X509ContentType.Pkcs12), null);
    }

    /// <summary>Loads the authorities of a PEM file.</summary>
    public static X509Certificate2Collection Authorities(string path)
    {
        var authorities = new X509Certificate2Collection();
        authorities.ImportFromPemFile(path);
        return authorities;
    }
}
