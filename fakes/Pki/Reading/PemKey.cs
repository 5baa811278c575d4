using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Conformance.Fakes.Pki.Reading;

/// <summary>A private key written in PEM, beside its certificate or in a file of its own.</summary>
internal static class PemKey
{
    /// <summary>Says whether a file holds the key of a certificate.</summary>
    /// <param name="certificate">The certificate.</param>
    /// <param name="file">File that may hold the key.</param>
    /// <param name="named">Whether the file was named for the key, and must then hold one.</param>
    /// <param name="password">Password of an encrypted key.</param>
    /// <exception cref="UnreadableCertificateException">The key is there and cannot be read.</exception>
    public static KeyStanding StandingOf(X509Certificate2 certificate, string file, bool named, string? password)
    {
        var text = File.ReadAllText(file);
        if (!text.Contains("PRIVATE KEY-----", StringComparison.Ordinal))
            return named ? throw new UnreadableCertificateException($"{file} ne contient pas de clé privée PEM (« BEGIN PRIVATE KEY »).") : KeyStanding.Elsewhere;
        using var key = Load(certificate, text, file, password);
        return Matches(certificate, key) ? KeyStanding.Matching : KeyStanding.Foreign;
    }

    private static AsymmetricAlgorithm Load(X509Certificate2 certificate, string text, string file, string? password)
    {
        var key = AlgorithmOf(certificate);
        try
        {
            if (text.Contains("ENCRYPTED PRIVATE KEY-----", StringComparison.Ordinal))
                key.ImportFromEncryptedPem(text, password ?? "");
            else
                key.ImportFromPem(text);
            return key;
        }
        catch (Exception problem) when (problem is CryptographicException or ArgumentException)
        {
            key.Dispose();
            throw new UnreadableCertificateException(
                $"la clé privée de {file} ne s'ouvre pas : {(password is null ? "elle est abîmée, ou chiffrée et « password » manque" : "le mot de passe est faux, ou la clé est abîmée")}.",
                problem);
        }
    }

    private static AsymmetricAlgorithm AlgorithmOf(X509Certificate2 certificate)
    {
        using var elliptic = certificate.GetECDsaPublicKey();
        return elliptic is null ? RSA.Create() : ECDsa.Create();
    }

    private static bool Matches(X509Certificate2 certificate, AsymmetricAlgorithm key) =>
        key.ExportSubjectPublicKeyInfo().AsSpan().SequenceEqual(certificate.PublicKey.ExportSubjectPublicKeyInfo());
}
