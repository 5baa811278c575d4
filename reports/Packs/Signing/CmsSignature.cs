using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;

namespace Conformance.Reports.Packs.Signing;

/// <summary>A CMS signature that was verified against its content.</summary>
/// <param name="Certificate">Certificate of the one who signed.</param>
/// <param name="Others">Certificates that came with it.</param>
/// <param name="SignedAt">When, by the clock of the one who signed; null when the signature does not say.</param>
internal sealed record CmsSignature(X509Certificate2 Certificate, X509Certificate2Collection Others, DateTimeOffset? SignedAt)
{
    public const string Sha256 = "2.16.840.1.101.3.4.2.1";

    private static readonly string[] Digests = [Sha256, "2.16.840.1.101.3.4.2.2", "2.16.840.1.101.3.4.2.3"];

    /// <summary>Verifies a detached signature; whether its certificate is trusted is another question.</summary>
    /// <exception cref="InvalidDataException">It does not hold; the message is French.</exception>
    public static CmsSignature Verify(byte[] signature, byte[] content)
    {
        try
        {
            var cms = new SignedCms(new ContentInfo(content), detached: true);
            cms.Decode(signature);
            if (cms.SignerInfos is not [{ Certificate: { } certificate } signer])
                throw new InvalidDataException("la signature CMS n'a pas un signataire et un seul, avec son certificat");
            cms.CheckSignature(verifySignatureOnly: true);
            if (!Digests.Contains(signer.DigestAlgorithm.Value))
                throw new InvalidDataException("la signature CMS repose sur un algorithme d'empreinte qui ne protège plus");
            return KeyStrength.Objection(certificate) is { } objection ? throw new InvalidDataException(objection) : new CmsSignature(certificate, cms.Certificates, SigningTime(signer));
        }
        catch (CryptographicException problem)
        {
            throw new InvalidDataException($"la signature CMS ne vaut pas pour cette déclaration ({problem.Message})");
        }
    }

    private static DateTimeOffset? SigningTime(SignerInfo signer) => signer.SignedAttributes.Cast<CryptographicAttributeObject>()
        .SelectMany(attribute => attribute.Values.Cast<AsnEncodedData>()).OfType<Pkcs9SigningTime>().FirstOrDefault() is { } time
        ? new DateTimeOffset(DateTime.SpecifyKind(time.SigningTime, DateTimeKind.Utc))
        : null;
}
