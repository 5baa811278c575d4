using static Conformance.Fakes.Tests.Dmp.Variants.Spoil;

namespace Conformance.Fakes.Tests.Dmp.Variants;

/// <summary>The signature of a VIHF.</summary>
internal static class VihfSignatureVariants
{
    private const string Family = "VIHF, signature";
    private const string Rule = "VIHF/Signature";
    private const string InvalidCertificate = "DMPInvalidCertificate";

    public static IEnumerable<Variant> All =>
    [
        Of("VIHF non signé", Sealed(assertion => assertion), Rule, Variant.Sender),
        Of("VIHF modifié après signature", Altered("Claire DEMO", "Claude DEMO"), Rule, Variant.Sender),
        Of("empreinte modifiée", Altered("<DigestValue>", "<DigestValue>AAAA"), Rule, Variant.Sender),
        Of("signature vide", Sealed(assertion => assertion.Replace("</saml2:Issuer>", "</saml2:Issuer><Signature xmlns=\"http://www.w3.org/2000/09/xmldsig#\"/>", StringComparison.Ordinal)), Rule, Variant.Sender),
        Of("deux signatures", Sealed(assertion => VihfDraft.Sign(VihfDraft.Sign(assertion, Identities.Sign), Identities.Sign)), Rule, Variant.Sender),
        Of("signature d'un autre élément", Altered("URI=\"#", "URI=\"#autre"), Rule, Variant.Sender),
        Of("algorithme non admis", Altered("http://www.w3.org/2001/04/xmldsig-more#rsa-sha256", "http://www.w3.org/2000/09/xmldsig#hmac-sha1"), Rule, Variant.Sender),
        Of("certificat absent de la signature", Altered("<X509Data>", "<X509Data xmlns=\"urn:autre\">"), Rule, Variant.Sender),
        Of("signature par SHA-1", Sealed(assertion => VihfDraft.Sign(assertion, Identities.Sign, sha1: true)), Rule, Variant.Taken),
        Of("signé par le certificat d'authentification", SignedBy(nameof(Identities.Auth)), "EX_GEN-1450", InvalidCertificate) with { Says = "Le certificat ayant signé le VIHF est invalide : Not a valid signature certificate" },
        Of("signé par un certificat expiré", SignedBy(nameof(Identities.ExpiredSign)), Rule, InvalidCertificate),
        Of("signé par une autorité inconnue", SignedBy(nameof(Identities.UnknownSign)), Rule, InvalidCertificate),
        Of("signé par une carte hors authentification directe", Both(SignWith(Identities.CardSign), ConnectWith(Identities.CardAuth), Set("//v:Issuer", Identities.CardSign.SubjectName.Name)), Rule, Variant.Taken),
    ];

    private static Action<Specimen> SignedBy(string name)
    {
        var certificate = name switch { nameof(Identities.Auth) => Identities.Auth, nameof(Identities.ExpiredSign) => Identities.ExpiredSign, _ => Identities.UnknownSign };
        return Both(SignWith(certificate), Set("//v:Issuer", certificate.SubjectName.Name));
    }

    private static Action<Specimen> Sealed(Func<string, string> seal) => specimen => specimen.Seal = seal;

    private static Action<Specimen> Altered(string was, string became) => Sealed(assertion => VihfDraft.Sign(assertion, Identities.Sign).Replace(was, became, StringComparison.Ordinal));

    private static Variant Of(string name, Action<Specimen> spoil, string rule, string outcome) => new(Family, name, Specimens.Td02, spoil, rule, outcome);
}
