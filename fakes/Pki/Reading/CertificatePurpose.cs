using System.Formats.Asn1;
using System.Security.Cryptography.X509Certificates;
using Conformance.Fakes.Dmp;

namespace Conformance.Fakes.Pki.Reading;

/// <summary>What a certificate is for, by its key usages. The OIDs of the IGC-Santé's templates are not public: its policies are shown as they are.</summary>
internal static class CertificatePurpose
{
    private const string ServerAuthentication = "1.3.6.1.5.5.7.3.1";
    private const string Policies = "2.5.29.32";

    /// <summary>Says what a certificate is for.</summary>
    public static string Describe(X509Certificate2 certificate)
    {
        var purpose = CertificateUses.Authenticates(certificate) ? "AUTH_CLI"
            : IsServer(certificate) ? "serveur TLS"
            : CertificateUses.Signs(certificate) ? "SIGN"
            : "usage inconnu";
        var policies = PoliciesOf(certificate);
        return policies.Count == 0 ? purpose : $"{purpose}, politique {string.Join(", ", policies)} (gabarit à confirmer)";
    }

    /// <summary>Whether a certificate can do what the product uses it for.</summary>
    public static IEnumerable<CertificateRemark> Remarks(X509Certificate2 certificate, CertificateUse use)
    {
        if (use is CertificateUse.Sign && !Signs(certificate))
            yield return CertificateRemark.Error($"déclaré pour signer, mais c'est un certificat {Describe(certificate)} : le DMP refuse un VIHF signé par lui ; donnez le certificat ORG_SIGN");
        if (use is not CertificateUse.Sign && !CertificateUses.Authenticates(certificate))
            yield return CertificateRemark.Error(
                $"déclaré pour ouvrir les connexions ({use.ToString().ToLowerInvariant()}), mais c'est un certificat {Describe(certificate)} : "
                + "donnez le certificat ORG_AUTH_CLI (usage étendu clientAuth)");
    }

    private static bool Signs(X509Certificate2 certificate) => CertificateUses.Signs(certificate) && !IsServer(certificate);

    private static bool IsServer(X509Certificate2 certificate) =>
        certificate.Extensions.OfType<X509EnhancedKeyUsageExtension>().Any(usage => usage.EnhancedKeyUsages[ServerAuthentication] is not null);

    private static List<string> PoliciesOf(X509Certificate2 certificate)
    {
        var policies = new List<string>();
        if (certificate.Extensions[Policies] is not { } extension)
            return policies;
        try
        {
            var sequence = new AsnReader(extension.RawData, AsnEncodingRules.DER).ReadSequence();
            while (sequence.HasData)
                policies.Add(sequence.ReadSequence().ReadObjectIdentifier());
        }
        catch (AsnContentException)
        {
            policies.Add("illisible");
        }

        return policies;
    }
}
