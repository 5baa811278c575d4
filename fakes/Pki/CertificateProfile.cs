using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Conformance.Fakes.Pki;

/// <summary>What a test certificate is for: the elementary organisation profiles of the IGC-Santé, as far as they are public.</summary>
/// <param name="File">Name of its files.</param>
/// <param name="Subject">Distinguished name as RFC 2253 writes it, common name first; the certificate holds it country first.</param>
/// <param name="KeyUsage">What its key may do.</param>
/// <param name="ExtendedUsage">OID of its extended usage, or null.</param>
internal sealed record CertificateProfile(string File, string Subject, X509KeyUsageFlags KeyUsage, string? ExtendedUsage)
{
    private const string ServerAuthentication = "1.3.6.1.5.5.7.3.1";
    private const string ClientAuthentication = "1.3.6.1.5.5.7.3.2";

    public static CertificateProfile Server { get; } =
        new("server", "CN=localhost,O=CONFORMANCE TEST,C=FR", X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.KeyEncipherment, ServerAuthentication);

    public static CertificateProfile Canary { get; } =
        new("canary", "CN=TEMOIN DU HARNAIS,O=CONFORMANCE TEST,C=FR", X509KeyUsageFlags.DigitalSignature, ClientAuthentication);

    public static CertificateProfile Auth(TestStructure structure) =>
        new("auth", Name(structure, "AUTH_CLI"), X509KeyUsageFlags.DigitalSignature, ClientAuthentication);

    public static CertificateProfile Sign(TestStructure structure) =>
        new("sign", Name(structure, "SIGN"), X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.NonRepudiation, null);

    /// <summary>The request that the authority signs.</summary>
    public CertificateRequest Request(RSA key)
    {
        var request = new CertificateRequest(Subject, key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(false, false, 0, critical: true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(KeyUsage, critical: true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, critical: false));
        if (ExtendedUsage is not null)
            request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid(ExtendedUsage)], critical: false));
        if (ExtendedUsage == ServerAuthentication)
            request.CertificateExtensions.Add(Loopback());
        return request;
    }

    private static X509Extension Loopback()
    {
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        names.AddIpAddress(System.Net.IPAddress.Loopback);
        names.AddIpAddress(System.Net.IPAddress.IPv6Loopback);
        return names.Build();
    }

    private static string Name(TestStructure structure, string purpose)
    {
        var name = new X500DistinguishedNameBuilder();
        name.AddCommonName($"TEST {structure.Name} {purpose}");
        name.AddOrganizationalUnitName($"1{structure.Finess}");
        name.AddOrganizationName($"TEST {structure.Name}");
        name.AddStateOrProvinceName($"TEST ({string.Concat(structure.Finess.Take(2))})");
        name.AddCountryOrRegion("FR");
        return name.Build().Name;
    }
}
