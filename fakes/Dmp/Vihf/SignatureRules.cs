using System.Security.Cryptography.X509Certificates;

namespace Conformance.Fakes.Dmp;

/// <summary>What the DMP concludes of a VIHF's signature, and of its dates.</summary>
internal sealed class SignatureRules(CertificateTrust trust, DmpSettings settings, TimeProvider clock)
{
    private const string Rule = "VIHF/Signature";

    /// <summary>Judges a signature: states what was concluded and takes each breach.</summary>
    public void Judge(Vihf vihf, VihfSignature? signature, Reception reception)
    {
        var breaches = Breaches(vihf, signature).ToList();
        reception.Take(breaches.Select(found => found.Breach));
        reception.State(DmpFacts.Signature, breaches.Select(found => found.Conclusion).FirstOrDefault(conclusion => conclusion is not null) ?? "valide");
    }

    private IEnumerable<(string? Conclusion, Breach Breach)> Breaches(Vihf vihf, VihfSignature? signature) => signature switch
    {
        null => [("absente", Breach.Refused(Rule, "le VIHF n'est pas signé"))],
        { Flaw: { } flaw } => [("invalide", Breach.Refused(Rule, $"signature du VIHF invalide : {flaw}"))],
        _ => [.. OfCertificate(vihf, signature, signature.Certificate!), .. OfDates(vihf)],
    };

    private IEnumerable<(string?, Breach)> OfCertificate(Vihf vihf, VihfSignature signature, X509Certificate2 certificate)
    {
        var standing = trust.StandingOf(certificate, clock.GetUtcNow());
        if (standing is CertificateStanding.Unknown)
            yield return ("inconnue", Refused(Rule, $"certificat de signature {certificate.Subject} émis par une autorité inconnue", "autorité inconnue"));
        else if (!CertificateUses.Signs(certificate))
            yield return ("invalide", Refused("EX_GEN-1450", $"VIHF signé avec {certificate.Subject}, qui n'est pas un certificat de signature", "Not a valid signature certificate"));
        if (standing is CertificateStanding.Expired)
            yield return ("expiree", Refused(Rule, $"certificat de signature {certificate.Subject} hors de sa période de validité", "certificat expiré"));
        if (vihf.Issuer is null || !DistinguishedName.Names(vihf.Issuer, certificate))
            yield return (null, Breach.Refused("VIHF/Issuer", $"Issuer « {vihf.Issuer} » au lieu du sujet du certificat de signature, {certificate.Subject}"));
        if (signature.UsesSha1)
            yield return (null, Breach.Tolerated(Rule, "signature du VIHF par SHA-1"));
    }

    private IEnumerable<(string?, Breach)> OfDates(Vihf vihf)
    {
        var now = clock.GetUtcNow();
        if (vihf.IssuedAt is not { } issued)
            yield return ("invalide", Breach.Refused("SAML 2.0", "IssueInstant absent ou illisible"));
        else if (issued > now + settings.ClockTolerance || vihf.NotBefore > now + settings.ClockTolerance)
            yield return ("expiree", Breach.Refused("SAML 2.0", $"VIHF du futur, émis à {issued:u}"));
        else if (now - settings.ClockTolerance > (vihf.NotOnOrAfter ?? issued + settings.AssertionLife))
            yield return ("expiree", Breach.Refused("SAML 2.0", $"VIHF expiré, émis à {issued:u}"));
    }

    private static Breach Refused(string rule, string observed, string detail) => Breach.Refused(rule, observed, SoapFault.InvalidCertificate(detail));
}
