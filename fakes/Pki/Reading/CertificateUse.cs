using System.Security.Cryptography.X509Certificates;

namespace Conformance.Fakes.Pki.Reading;

/// <summary>What a product uses a certificate for.</summary>
public enum CertificateUse
{
    /// <summary>Opens the connections to the DMP: ORG_AUTH_CLI.</summary>
    Auth,

    /// <summary>Signs the VIHF and the submissions: ORG_SIGN.</summary>
    Sign,

    /// <summary>Opens the connections to the MSSanté operator for an applicative mailbox: ORG_AUTH_CLI (MSS/CONF.12).</summary>
    Mss,
}

/// <summary>What a certificate is expected to be.</summary>
/// <param name="Use">What the product uses it for.</param>
/// <param name="FinessJuridique">FINESS number of the legal entity, 9 characters.</param>
/// <param name="FinessGeographique">FINESS number of the site, 9 characters.</param>
/// <param name="Authorities">Authorities that it is to come from; empty when none is declared, and the chain is then not verified.</param>
/// <param name="Notice">How long before its end its renewal is due.</param>
public sealed record CertificateExpectation(
    CertificateUse Use, string FinessJuridique, string FinessGeographique, IReadOnlyList<X509Certificate2> Authorities, TimeSpan Notice)
{
    /// <summary>Renewal of an IGC-Santé certificate takes weeks: it is asked for 90 days before.</summary>
    public static TimeSpan UsualNotice { get; } = TimeSpan.FromDays(90);
}
