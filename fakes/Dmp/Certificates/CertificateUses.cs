using System.Runtime.CompilerServices;
using System.Security.Cryptography.X509Certificates;

namespace Conformance.Fakes.Dmp;

/// <summary>What the IGC-Santé profile lets a certificate do.</summary>
internal static class CertificateUses
{
    private const string ClientAuthentication = "1.3.6.1.5.5.7.3.2";

    /// <summary>What was found out: the same few certificates come with every message.</summary>
    private static readonly ConditionalWeakTable<X509Certificate2, Uses> Known = [];

    /// <summary>Whether it opens TLS connections (ORG_AUTH_CLI).</summary>
    public static bool Authenticates(X509Certificate2 certificate) => Of(certificate).Authenticates;

    /// <summary>Whether it signs (ORG_SIGN): it may sign, and does not open connections.</summary>
    public static bool Signs(X509Certificate2 certificate) => Of(certificate) is { Authenticates: false, MaySign: true };

    private static Uses Of(X509Certificate2 certificate) => Known.GetValue(certificate, known => new Uses(IsForClients(known), MaySign(known)));

    private static bool IsForClients(X509Certificate2 certificate) =>
        certificate.Extensions.OfType<X509EnhancedKeyUsageExtension>().Any(usage => usage.EnhancedKeyUsages[ClientAuthentication] is not null);

    private static bool MaySign(X509Certificate2 certificate) =>
        certificate.Extensions.OfType<X509KeyUsageExtension>().All(usage => (usage.KeyUsages & (X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.NonRepudiation)) != 0);

    private sealed record Uses(bool Authenticates, bool MaySign);
}
