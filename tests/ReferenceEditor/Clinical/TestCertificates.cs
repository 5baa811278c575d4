using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace ReferenceEditor.Tests.Clinical;

/// <summary>Certificates of a fictional structure.</summary>
internal static class TestCertificates
{
    public const string Subject = "CN=CACHET ESSAI, OU=1990000001, O=\"Essais, Hôpital\", ST=Gard (30), C=FR";

    public static X509Certificate2 Seal()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest(new X500DistinguishedName(Subject), key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(200));
    }
}
