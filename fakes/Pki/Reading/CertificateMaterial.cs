using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Conformance.Fakes.Pki.Reading;

/// <summary>A certificate with what came in its file. Whoever opened it disposes it.</summary>
/// <param name="Certificate">The certificate of the structure.</param>
/// <param name="Chain">Intermediate authorities found beside it.</param>
/// <param name="Key">What is known of its private key.</param>
public sealed record CertificateMaterial(X509Certificate2 Certificate, IReadOnlyList<X509Certificate2> Chain, KeyStanding Key) : IDisposable
{
    /// <summary>Opens a file: PKCS#12 by its extension (<c>.p12</c>, <c>.pfx</c>), else PEM or DER.</summary>
    /// <param name="file">Path of the certificate.</param>
    /// <param name="keyFile">Path of its private key in PEM; null when it is in the same file, or not given.</param>
    /// <param name="password">Password of the PKCS#12 or of the encrypted key; null without.</param>
    /// <exception cref="UnreadableCertificateException">The file is not there, is no certificate, or the password is wrong.</exception>
    public static CertificateMaterial Open(string file, string? keyFile, string? password)
    {
        try
        {
            return Path.GetExtension(file).ToLowerInvariant() is ".p12" or ".pfx" ? OfPkcs12(file, password) : OfPem(file, keyFile, password);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableCertificateException($"{file} ne peut pas être lu : {problem.Message} Vérifiez le chemin, qui part du dossier du fichier éditeur.", problem);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Certificate.Dispose();
        foreach (var authority in Chain)
            authority.Dispose();
    }

    private static CertificateMaterial OfPkcs12(string file, string? password)
    {
        try
        {
            var all = X509CertificateLoader.LoadPkcs12Collection(File.ReadAllBytes(file), password, X509KeyStorageFlags.EphemeralKeySet);
            return Sort([.. all], file, certificate => certificate.HasPrivateKey ? KeyStanding.Matching : KeyStanding.Missing);
        }
        catch (CryptographicException problem)
        {
            throw new UnreadableCertificateException(
                $"{file} ne s'ouvre pas : {(password is null ? "aucun mot de passe n'est donné (« password »)" : "le mot de passe est faux")}, ou ce n'est pas un fichier PKCS#12.", problem);
        }
    }

    private static CertificateMaterial OfPem(string file, string? keyFile, string? password)
    {
        try
        {
            var bytes = File.ReadAllBytes(file);
            var all = new X509Certificate2Collection();
            all.ImportFromPem(System.Text.Encoding.UTF8.GetString(bytes));
            if (all.Count == 0)
                all.Add(X509CertificateLoader.LoadCertificate(bytes));
            return Sort([.. all], file, certificate => PemKey.StandingOf(certificate, keyFile ?? file, keyFile is not null, password));
        }
        catch (CryptographicException problem)
        {
            throw new UnreadableCertificateException($"{file} n'est pas un certificat PEM ou DER. S'il s'agit d'un PKCS#12, nommez-le .p12.", problem);
        }
    }

    private static CertificateMaterial Sort(IReadOnlyList<X509Certificate2> all, string file, Func<X509Certificate2, KeyStanding> keyOf)
    {
        var own = all.FirstOrDefault(certificate => certificate.HasPrivateKey) ?? all.FirstOrDefault(certificate => !IsAuthority(certificate)) ?? all.FirstOrDefault()
            ?? throw new UnreadableCertificateException($"{file} ne contient aucun certificat.");
        return new CertificateMaterial(own, [.. all.Where(certificate => certificate != own && IsAuthority(certificate) && certificate.Subject != certificate.Issuer)], keyOf(own));
    }

    private static bool IsAuthority(X509Certificate2 certificate) =>
        certificate.Extensions.OfType<X509BasicConstraintsExtension>().Any(constraints => constraints.CertificateAuthority);
}

/// <summary>What is known of a certificate's private key.</summary>
public enum KeyStanding
{
    /// <summary>It is there, and it is the certificate's.</summary>
    Matching,

    /// <summary>The file is of a kind that should hold it, and does not.</summary>
    Missing,

    /// <summary>The file never holds one: a card, a store or another file may.</summary>
    Elsewhere,

    /// <summary>It is another certificate's.</summary>
    Foreign,
}

/// <summary>A certificate file cannot be read. The message is French: which file, why, what to do.</summary>
public sealed class UnreadableCertificateException(string message, Exception? inner = null) : Exception(message, inner);
