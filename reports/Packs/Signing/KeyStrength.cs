using System.Security.Cryptography.X509Certificates;

namespace Conformance.Reports.Packs.Signing;

/// <summary>Whether a key is of a kind and size that a seal may rest on.</summary>
internal static class KeyStrength
{
    private const int LeastRsaBits = 2048;
    private const int LeastEcdsaBits = 256;

    /// <summary>Why not, in French; null for a sound key.</summary>
    public static string? Objection(X509Certificate2 certificate)
    {
        using var rsa = certificate.GetRSAPublicKey();
        using var ecdsa = certificate.GetECDsaPublicKey();
        return (rsa?.KeySize, ecdsa?.KeySize) switch
        {
            (null, null) => "la clé du certificat n'est ni RSA ni ECDSA",
            ( < LeastRsaBits, _) => $"la clé RSA du certificat a {rsa!.KeySize} bits : il en faut {LeastRsaBits}",
            (_, < LeastEcdsaBits) => $"la clé ECDSA du certificat a {ecdsa!.KeySize} bits : il en faut {LeastEcdsaBits}",
            _ => null,
        };
    }
}
