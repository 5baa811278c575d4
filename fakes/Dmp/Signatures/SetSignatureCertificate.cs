using System.Security.Cryptography.X509Certificates;
using Conformance.Reports.Verdicts;

namespace Conformance.Fakes.Dmp;

/// <summary>
/// A batch sent otherwise than in direct authentication is signed by the structure: by its ORG_SIGN certificate, whose OU is the juridical entity or
/// the structure that sends.
/// </summary>
internal sealed class SetSignatureCertificate : ISubmissionRule
{
    public IEnumerable<MetadataBreach> Check(SubmissionReview review) =>
        review.Vihf.Mode is VihfModes.Direct
            ? []
            : SignedSet.In(review).Where(found => found.Signature.Certificate is not null).SelectMany(found => Judge(found.Entry.Id, found.Signature.Certificate!, review));

    private static IEnumerable<MetadataBreach> Judge(string place, X509Certificate2 certificate, SubmissionReview review)
    {
        if (!CertificateUses.Signs(certificate))
            yield return MetadataBreach.RefusedInOurWords(RuleNames.SignatureCertificate, $"{place} : certificat {certificate.Subject}, qui n'est pas un certificat de signature (ORG_SIGN)");
        if (review.Trust?.StandingOf(certificate, review.Now) is { } standing and not CertificateStanding.Trusted)
            yield return MetadataBreach.RefusedInOurWords(
                RuleNames.SignatureCertificate, $"{place} : certificat {certificate.Subject} {(standing is CertificateStanding.Expired ? "hors de sa période de validité" : "émis par une autorité inconnue")}");
        if (!IsOfTheStructure(DistinguishedName.UnitOf(certificate), review))
            yield return new(
                RuleNames.SignatureStructure,
                review.Settings.Structure is null ? Severity.Information : Severity.Avertissement,
                $"{place} : certificat de {DistinguishedName.UnitOf(certificate) ?? "aucune structure"}, structure émettrice {Senders(review)}");
    }

    private static bool IsOfTheStructure(string? unit, SubmissionReview review) =>
        unit is not null && (unit == review.Vihf.Structure || (review.Settings.Structure is { } structure && (structure.IsJuridical(unit) || structure.IsGeographic(unit))));

    private static string Senders(SubmissionReview review) =>
        string.Join(" ou ", new[] { review.Settings.Structure?.Juridique, review.Vihf.Structure }.Where(found => !string.IsNullOrEmpty(found)));
}
