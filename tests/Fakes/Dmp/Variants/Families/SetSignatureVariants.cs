using System.Text;
using static Conformance.Fakes.Tests.Dmp.Variants.Spoil;

namespace Conformance.Fakes.Tests.Dmp.Variants;

/// <summary>The XAdES signature of a batch.</summary>
internal static class SetSignatureVariants
{
    private const string Family = "Signature du lot";
    private const string Validity = "XAdES/validité";
    private const string Certificate = "XAdES/certificat";

    public static IEnumerable<Variant> All =>
    [
        Of("lot non signé", Unsigned, "XAdES/présence", Variant.Metadata),
        Of("manifeste modifié", Altered(MetadataDraft.SetId, "1.2.250.1.999.9"), Validity, Variant.Metadata),
        Of("valeur de signature modifiée", Altered("<SignatureValue>", "<SignatureValue>AAAA"), Validity, Variant.Metadata),
        Of("signature qui n'est pas du XML", specimen => specimen.Altered = _ => "signature"u8.ToArray(), Validity, Variant.Metadata),
        Of("document quelconque à la place de la signature", specimen => specimen.Altered = _ => "<a/>"u8.ToArray(), Validity, Variant.Metadata),
        Of("signature sans certificat", Altered("<X509Data>", "<X509Data xmlns=\"urn:autre\">"), Validity, Variant.Metadata),
        Of("signature d'un autre manifeste", Draft(draft => draft with { ManifestId = "Autre" }), Validity, Variant.Metadata),
        Of("document absent du manifeste", Draft(draft => draft with { Documents = [] }), "XAdES/manifeste", Variant.Metadata),
        Of("document modifié après signature", ChangedSince, "XAdES/manifeste", Variant.Metadata),
        Of("but de la signature", Draft(draft => draft with { Purpose = "1.2.840.10065.1.12.1.1" }), "XAdES/purposeOfSignature", Variant.Taken),
        Of("signature par SHA-1", Draft(draft => draft with { Sha1 = true }), "XAdES/algorithme", Variant.Taken),
        Of("signée par le certificat d'authentification", Draft(draft => draft with { Certificate = Identities.Auth }), Certificate, Variant.Metadata),
        Of("signée par une autorité inconnue", Draft(draft => draft with { Certificate = Identities.UnknownSign }), Certificate, Variant.Metadata),
        Of("signée par un certificat expiré", Draft(draft => draft with { Certificate = Identities.ExpiredSign }), Certificate, Variant.Metadata),
        Of("signée par une carte", Draft(draft => draft with { Certificate = Identities.CardSign }), "XAdES/structure du certificat", Variant.Taken),
        Of("signature sans uniqueId", Remove(Xds.Identified("2e82c1f6", Xds.Signature)), "ITI-41/uniqueId", Variant.Metadata),
        Of("signature hors du lot", Remove($"//rim:Association[@targetObject='{MetadataDraft.Signature}']"), "ITI TF-3 4.2.2/HasMember", Variant.Metadata),
        Of("partie de la signature absente", specimen => specimen.LeftBehind.Add(MetadataDraft.Signature), "ITI-41/Document", "XDSMissingDocument"),
    ];

    private static void Unsigned(Specimen specimen) => Both(
        Remove(Xds.Signature), Remove($"//rim:Association[@targetObject='{MetadataDraft.Signature}' or @sourceObject='{MetadataDraft.Signature}']"), Remove($"//xds:Document[@id='{MetadataDraft.Signature}']"))(specimen);

    /// <summary>The digest is that of another document than the one sent.</summary>
    private static void ChangedSince(Specimen specimen) => specimen.Digested = CdaDraft.With("HOPITAL FICTIF", "AUTRE HOPITAL");

    private static Action<Specimen> Draft(Func<SignatureDraft, SignatureDraft> change) => specimen => specimen.Signature = change(specimen.Signature);

    private static Action<Specimen> Altered(string was, string became) =>
        specimen => specimen.Altered = signature => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(signature).Replace(was, became, StringComparison.Ordinal));

    private static Variant Of(string name, Action<Specimen> spoil, string rule, string outcome) => new(Family, name, Specimens.Td21, spoil, rule, outcome);
}
