using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Conformance.Fakes.Dmp;

/// <summary>The authorities whose certificates the DMP takes: those of the test PKI, never those of the machine.</summary>
/// <param name="authorities">Root and intermediate authorities.</param>
public sealed class CertificateTrust(IReadOnlyCollection<X509Certificate2> authorities)
{
    private const int MostKnown = 1000;

    private readonly ConcurrentDictionary<string, bool> _issuedHere = new();

    /// <summary>What the trust says of a certificate at an instant. Revocation is not looked up.</summary>
    public CertificateStanding StandingOf(X509Certificate2 certificate, DateTimeOffset instant)
    {
        if (!IsKnown(certificate, instant))
            return CertificateStanding.Unknown;
        return instant >= certificate.NotBefore && instant <= certificate.NotAfter ? CertificateStanding.Trusted : CertificateStanding.Expired;
    }

    /// <summary>Who issued a certificate does not change; to build its chain costs more than all the rest of a message.</summary>
    private bool IsKnown(X509Certificate2 certificate, DateTimeOffset instant)
    {
        if (_issuedHere.Count > MostKnown)
            _issuedHere.Clear();
        return _issuedHere.GetOrAdd(certificate.GetCertHashString(HashAlgorithmName.SHA256), _ => IssuedHere(certificate, instant));
    }

    private bool IssuedHere(X509Certificate2 certificate, DateTimeOffset instant)
    {
        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        chain.ChainPolicy.DisableCertificateDownloads = true;
        chain.ChainPolicy.VerificationFlags = X509VerificationFlags.IgnoreNotTimeValid;
        chain.ChainPolicy.VerificationTime = instant.LocalDateTime;
        foreach (var authority in authorities)
            (authority.SubjectName.RawData.AsSpan().SequenceEqual(authority.IssuerName.RawData) ? chain.ChainPolicy.CustomTrustStore : chain.ChainPolicy.ExtraStore).Add(authority);
        return chain.Build(certificate);
    }
}

/// <summary>What a trust says of a certificate.</summary>
public enum CertificateStanding
{
    /// <summary>Issued by an authority of the trust, and valid.</summary>
    Trusted,

    /// <summary>Issued by an authority of the trust, not valid at that instant.</summary>
    Expired,

    /// <summary>Issued by nobody that the trust knows.</summary>
    Unknown,
}
