using System.Security.Cryptography.X509Certificates;

namespace Conformance.Fakes.Dmp;

/// <summary>What the IGC-Santé profile lets a certificate do.</summary>
internal static class CertificateUses
{
    private const string ClientAuthentication = "1.3.6.1.5.5.7.3.2";

    /// <summary>Whether it opens TLS connections (ORG_AUTH_CLI).</summary>
    public static bool Authenticates(X509Certificate2 certificate) =>
        certificate.Extensions.OfType<X509EnhancedKeyUsageExtension>().Any(usage => usage.EnhancedKeyUsages[ClientAuthentication] is not null);

    /// <summary>Whether it signs (ORG_SIGN): it may sign, and does not open connections.</summary>
    public static bool Signs(X509Certificate2 certificate) =>
        !Authenticates(certificate)
        && certificate.Extensions.OfType<X509KeyUsageExtension>().All(usage => (usage.KeyUsages & (X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.NonRepudiation)) != 0);
}
