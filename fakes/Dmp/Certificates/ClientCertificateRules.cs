using System.Security.Cryptography.X509Certificates;

namespace Conformance.Fakes.Dmp;

/// <summary>What the DMP asks of the certificate of the connection. A real one refuses in TLS; this one lets the message in, to say why.</summary>
internal sealed class ClientCertificateRules(CertificateTrust trust, TimeProvider clock)
{
    public IEnumerable<Breach> Check(X509Certificate2? client, X509Certificate2? signer)
    {
        if (client is null)
            return [Breach.Refused(DmpRules.Connection, "aucun certificat client")];
        return [.. Standing(client), .. Use(client), .. Unit(client, signer)];
    }

    private IEnumerable<Breach> Standing(X509Certificate2 client) => trust.StandingOf(client, clock.GetUtcNow()) switch
    {
        CertificateStanding.Unknown => [Breach.Refused(DmpRules.Connection, $"certificat client {client.Subject} émis par une autorité inconnue")],
        CertificateStanding.Expired => [Breach.Refused(DmpRules.Connection, $"certificat client {client.Subject} hors de sa période de validité")],
        _ => [],
    };

    private static IEnumerable<Breach> Use(X509Certificate2 client) =>
        CertificateUses.Authenticates(client) ? [] : [Breach.Refused("EX_GEN-1450", $"certificat client {client.Subject}, qui n'est pas un certificat d'authentification")];

    private static IEnumerable<Breach> Unit(X509Certificate2 client, X509Certificate2? signer) =>
        signer is null || DistinguishedName.UnitOf(client) == DistinguishedName.UnitOf(signer)
            ? []
            : [Breach.Refused("VIHF/personne-morale", $"certificat client de {DistinguishedName.UnitOf(client)}, certificat de signature de {DistinguishedName.UnitOf(signer)}", Faults.WrongLegalPerson)];
}
