using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Conformance.Reports.Packs.Signing;

namespace Conformance.Reports.Tests.Packs;

/// <summary>People who sign, and the authority that knows some of them; made anew by each run of the tests.</summary>
internal static class Certificates
{
    private static readonly DateTimeOffset From = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset To = From.AddYears(80);

    private static readonly Lazy<X509Certificate2> LazyAuthority = new(() => Root("CN=Autorité d'essai"));
    private static readonly Lazy<X509Certificate2> LazyEditor = new(() => Issued("CN=Éditions Fictives", From, To));
    private static readonly Lazy<X509Certificate2> LazyHospital = new(() => Issued("CN=Hôpital d'essai", From, To));
    private static readonly Lazy<X509Certificate2> LazyStranger = new(() => Root("CN=Inconnu"));

    public static X509Certificate2 Authority => LazyAuthority.Value;

    public static Signatory Editor => By(LazyEditor.Value);

    public static Signatory Hospital => By(LazyHospital.Value);

    public static Signatory Stranger => By(LazyStranger.Value);

    public static Trust Trust => new([Authority]);

    /// <summary>Somebody whose certificate is valid for some days only.</summary>
    public static Signatory Valid(DateTimeOffset from, DateTimeOffset to) => By(Issued("CN=De passage", from, to));

    /// <summary>A certificate of RSA, for the formats that hold a password.</summary>
    public static X509Certificate2 Rsa(int bits = 2048)
    {
        using var key = RSA.Create(bits);
        return new CertificateRequest("CN=Signataire RSA", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(From, To);
    }

    /// <summary>A certificate for a time-stamping authority, with its key.</summary>
    public static X509Certificate2 TimeStamping() => Issued("CN=Horodatage d'essai", From, To, request =>
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.8")], critical: true)));

    private static Signatory By(X509Certificate2 certificate) => new(new X509Certificate2(certificate), []);

    private static X509Certificate2 Root(string name)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest(name, key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        return request.CreateSelfSigned(From, To);
    }

    private static X509Certificate2 Issued(string name, DateTimeOffset from, DateTimeOffset to, Action<CertificateRequest>? add = null)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest(name, key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(false, false, 0, true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature, true));
        add?.Invoke(request);
        using var issued = request.Create(Authority, from, to, RandomNumberGenerator.GetBytes(8));
        return issued.CopyWithPrivateKey(key);
    }
}
