using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Conformance.Fakes.Tests.Dmp;

/// <summary>Certificates made for these tests, valid in 2026 but for those that say otherwise.</summary>
internal static class Identities
{
    private const string ClientAuthentication = "1.3.6.1.5.5.7.3.2";
    private static readonly DateTimeOffset Start = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly X509Certificate2 Stranger = Authority("AC INCONNUE");

    public static X509Certificate2 Root { get; } = Authority("AC DE TEST");

    public static X509Certificate2 Sign { get; } = Issue(Root, "SIGN", "10B0123457", null);

    public static X509Certificate2 Auth { get; } = Issue(Root, "AUTH", "10B0123457", ClientAuthentication);

    public static X509Certificate2 OtherStructure { get; } = Issue(Root, "AUTH", "10B0999990", ClientAuthentication);

    public static X509Certificate2 CardSign { get; } = IssueCard(null);

    public static X509Certificate2 CardAuth { get; } = IssueCard(ClientAuthentication);

    public static X509Certificate2 LegalEntitySign { get; } = Issue(Root, "SIGN", "11B0123456", null);

    public static X509Certificate2 LegalEntityAuth { get; } = Issue(Root, "AUTH", "11B0123456", ClientAuthentication);

    public static X509Certificate2 Canary { get; } = Issue(Root, "CANARY", "10B0123457", ClientAuthentication);

    public static X509Certificate2 ExpiredSign { get; } = Issue(Root, "SIGN", "10B0123457", null, days: 10);

    public static X509Certificate2 ExpiredAuth { get; } = Issue(Root, "AUTH", "10B0123457", ClientAuthentication, days: 10);

    public static X509Certificate2 UnknownSign { get; } = Issue(Stranger, "SIGN", "10B0123457", null);

    public static X509Certificate2 UnknownAuth { get; } = Issue(Stranger, "AUTH", "10B0123457", ClientAuthentication);

    private static X509Certificate2 Authority(string name)
    {
        var request = new CertificateRequest($"CN={name}", RSA.Create(2048), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        return request.CreateSelfSigned(Start, Start.AddYears(1));
    }

    private static X509Certificate2 IssueCard(string? use) => Issue(Root, "CN=899900000128,2.5.4.42=Claire,2.5.4.4=DEMO,OU=Médecin,O=TEST,C=FR", use, 360);

    private static X509Certificate2 Issue(X509Certificate2 authority, string name, string unit, string? use, int days = 360) =>
        Issue(authority, $"CN=TEST {name},OU={unit},O=HOPITAL FICTIF,ST=Rhône (69),C=FR", use, days);

    private static X509Certificate2 Issue(X509Certificate2 authority, string subject, string? use, int days)
    {
        var key = RSA.Create(2048);
        var request = new CertificateRequest(subject, key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature, true));
        if (use is not null)
            request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid(use)], false));
        return request.Create(authority, Start, Start.AddDays(days), RandomNumberGenerator.GetBytes(8)).CopyWithPrivateKey(key);
    }
}
