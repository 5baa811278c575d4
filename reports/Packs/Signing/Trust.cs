using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Conformance.Reports.Packs.Signing;

/// <summary>Whom the reader trusts: certificates of their own choosing, and no other; nothing is asked of the network.</summary>
/// <param name="anchors">Authorities, or the very certificates of those who sign.</param>
public sealed class Trust(X509Certificate2Collection anchors)
{
    /// <summary>Reads the certificates of a PEM file.</summary>
    /// <exception cref="CryptographicException">The file holds none.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static Trust FromPem(string path)
    {
        var anchors = new X509Certificate2Collection();
        anchors.ImportFromPemFile(path);
        return anchors.Count > 0 ? new Trust(anchors) : throw new CryptographicException($"{path} ne contient aucun certificat.");
    }

    /// <summary>Why a certificate is not trusted at an instant, in French; null when it is.</summary>
    internal string? Objection(X509Certificate2 certificate, X509Certificate2Collection others, DateTimeOffset at)
    {
        if (anchors.Any(anchor => anchor.RawDataMemory.Span.SequenceEqual(certificate.RawDataMemory.Span)))
            return null;
        using var chain = new X509Chain { ChainPolicy = Policy(others, at) };
        return chain.Build(certificate)
            ? null
            : string.Join(", ", chain.ChainStatus.Select(status => status.StatusInformation.Trim().TrimEnd('.')).Distinct());
    }

    private X509ChainPolicy Policy(X509Certificate2Collection others, DateTimeOffset at)
    {
        var policy = new X509ChainPolicy
        {
            TrustMode = X509ChainTrustMode.CustomRootTrust,
            RevocationMode = X509RevocationMode.NoCheck,
            DisableCertificateDownloads = true,
            VerificationTime = at.UtcDateTime,
            VerificationTimeIgnored = false,
        };
        policy.CustomTrustStore.AddRange(anchors);
        policy.ExtraStore.AddRange(others);
        return policy;
    }
}
