using System.Globalization;
using System.Security.Cryptography.X509Certificates;
using Conformance.Fakes.Dmp;

namespace Conformance.Fakes.Pki.Reading;

/// <summary>What a certificate says, and what is to be known of it before a product uses it.</summary>
/// <param name="Description">Whom it names, what for, from whom, until when, in French.</param>
/// <param name="Remarks">What is wrong, or soon will be; empty when all is well.</param>
public sealed record CertificateReading(string Description, IReadOnlyList<CertificateRemark> Remarks)
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    /// <summary>Reads a certificate.</summary>
    /// <param name="material">The certificate and what came with it.</param>
    /// <param name="expected">What it is expected to be.</param>
    /// <param name="clock">Clock that validity is judged by.</param>
    public static CertificateReading Of(CertificateMaterial material, CertificateExpectation expected, TimeProvider clock)
    {
        var certificate = material.Certificate;
        var now = clock.GetUtcNow();
        return new CertificateReading(
            $"{CertificatePurpose.Describe(certificate)} de {StructureIdentity.Describe(certificate, expected)} ; {certificate.Subject} ; émis par {certificate.Issuer}, "
            + $"n° {certificate.SerialNumber} ; valide jusqu'au {Day(certificate.NotAfter)}",
            [
                .. Validity(certificate, now, expected.Notice),
                .. CertificatePurpose.Remarks(certificate, expected.Use),
                .. Key(material),
                .. Authority(material, expected, now),
                .. StructureIdentity.Remarks(certificate, expected),
            ]);
    }

    private static IEnumerable<CertificateRemark> Validity(X509Certificate2 certificate, DateTimeOffset now, TimeSpan notice)
    {
        DateTimeOffset from = certificate.NotBefore, until = certificate.NotAfter;
        if (now > until)
            yield return CertificateRemark.Error($"a expiré le {Day(certificate.NotAfter)}, il y a {Days(now - until)} : faites-le renouveler, le DMP refuse la connexion");
        else if (now < from)
            yield return CertificateRemark.Error($"n'est valide qu'à partir du {Day(certificate.NotBefore)} : vérifiez l'horloge de cette machine, ou employez le certificat précédent d'ici là");
        else if (until - now <= notice)
            yield return CertificateRemark.Warning($"expire dans {Days(until - now)}, le {Day(certificate.NotAfter)} : demandez son renouvellement dès maintenant");
    }

    private static IEnumerable<CertificateRemark> Key(CertificateMaterial material) => material.Key switch
    {
        KeyStanding.Missing => [CertificateRemark.Error("sans sa clé privée : donnez le fichier entier (.p12), ou la clé par « key »")],
        KeyStanding.Elsewhere => [CertificateRemark.Warning("sa clé privée n'est pas dans ce fichier : le produit la tient-il ailleurs ? sinon donnez-la par « key »")],
        KeyStanding.Foreign => [CertificateRemark.Error("la clé privée donnée n'est pas celle de ce certificat : ils viennent de deux demandes différentes")],
        _ => [],
    };

    private static IEnumerable<CertificateRemark> Authority(CertificateMaterial material, CertificateExpectation expected, DateTimeOffset now)
    {
        var certificate = material.Certificate;
        if (certificate.SubjectName.RawData.AsSpan().SequenceEqual(certificate.IssuerName.RawData))
            yield return CertificateRemark.Error("auto-signé : le DMP n'admet que l'IGC-Santé");
        else if (expected.Authorities.Count > 0 && new CertificateTrust([.. expected.Authorities, .. material.Chain]).StandingOf(certificate, now) is CertificateStanding.Unknown)
            yield return CertificateRemark.Error($"émis par {certificate.Issuer}, hors de l'autorité déclarée ({string.Join(", ", expected.Authorities.Select(authority => authority.Subject))})");
    }

    private static string Day(DateTime date) => date.ToString("dd/MM/yyyy", French);

    private static string Days(TimeSpan span) => Math.Max(0, (int)span.TotalDays) switch { 0 => "moins d'un jour", 1 => "1 jour", var days => $"{days} jours" };
}
