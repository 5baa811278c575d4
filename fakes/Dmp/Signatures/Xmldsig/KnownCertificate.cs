using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Conformance.Fakes.Dmp;

/// <summary>A certificate that messages carry, and its key. The same few come with every message, and taking one apart costs more than verifying what it signed.</summary>
/// <param name="Certificate">The certificate.</param>
/// <param name="Key">Its RSA key, which only verifies; null when its key is of another kind.</param>
internal sealed record KnownCertificate(X509Certificate2 Certificate, RSA? Key)
{
    private const int Most = 200;
    private const int LongestText = 64 * 1024;

    private static readonly ConcurrentDictionary<string, KnownCertificate> ByText = new();

    /// <summary>Reads a certificate in base 64.</summary>
    /// <exception cref="FormatException">The text is not base 64, or longer than a certificate.</exception>
    /// <exception cref="CryptographicException">The bytes are no certificate.</exception>
    public static KnownCertificate Read(string text)
    {
        if (ByText.TryGetValue(text, out var known))
            return known;
        if (text.Length > LongestText)
            throw new FormatException($"certificat de plus de {LongestText} caractères");
        if (ByText.Count >= Most)
            ByText.Clear();
        var certificate = X509CertificateLoader.LoadCertificate(Convert.FromBase64String(text));
        return ByText.GetOrAdd(text, new KnownCertificate(certificate, certificate.GetRSAPublicKey()));
    }
}
