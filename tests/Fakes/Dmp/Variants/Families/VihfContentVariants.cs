using static Conformance.Fakes.Tests.Dmp.Variants.Spoil;
using static Conformance.Fakes.Tests.Dmp.Variants.VihfAttributeVariants;

namespace Conformance.Fakes.Tests.Dmp.Variants;

/// <summary>What a VIHF says.</summary>
internal static class VihfContentVariants
{
    private const string Family = "VIHF, contenu";
    private const string RoleName = "urn:oasis:names:tc:xacml:2.0:subject:role";
    private const string Patient = "urn:oasis:names:tc:xacml:2.0:resource:resource-id";
    private const string Purpose = "urn:oasis:names:tc:xspa:1.0:subject:purposeofuse";
    private const string WrongResource = "Le champ Resource_id est incorrect";
    private const string Mode = "VIHF/Authentification_Mode";

    public static IEnumerable<Variant> All => [.. Assertion, .. People, .. Patients, .. Roles, .. Purposes, .. Structures];

    private static IEnumerable<Variant> Assertion =>
    [
        Of("aucun VIHF", Remove("//v:Assertion"), "VIHF", Variant.Sender),
        Of("deux VIHF", Duplicate("//v:Assertion"), "VIHF", Variant.Sender),
        Of("assertion SAML 1.1", Set("//v:Assertion/@Version", "1.1"), "SAML 2.0", Variant.Sender),
        Of("IssueInstant absent", Remove("//v:Assertion/@IssueInstant"), "SAML 2.0", Variant.Sender),
        Of("VIHF de la veille", Set("//v:Assertion/@IssueInstant", "2026-03-01T08:15:00Z"), "SAML 2.0", Variant.Sender),
        Of("VIHF du lendemain", Set("//v:Assertion/@IssueInstant", "2026-03-03T08:15:00Z"), "SAML 2.0", Variant.Sender),
        Of("Issuer absent", Remove("//v:Issuer"), "VIHF/Issuer", Variant.Sender),
        Of("Issuer d'un autre certificat", Set("//v:Issuer", "CN=AUTRE,OU=10B0123457,C=FR"), "VIHF/Issuer", Variant.Sender),
        Of("Format de l'Issuer", Set("//v:Issuer/@Format", "urn:autre"), "VIHF/Issuer/Format", Variant.Taken),
        Of("AudienceRestriction", Add("//v:Assertion", "<saml2:Conditions xmlns:saml2='urn:oasis:names:tc:SAML:2.0:assertion'><saml2:AudienceRestriction/></saml2:Conditions>"), "VIHF/AudienceRestriction", Variant.Taken),
        Of("AuthnStatement absent", Remove("//v:AuthnStatement"), "VIHF/AuthnStatement", Variant.Sender),
        Of("mode inconnu", Set($"{At("Authentification_Mode")}/v:AttributeValue", "SMS"), Mode, Variant.Sender),
        Of("authentification renforcée par mot de passe", Both(Set("//v:AuthnContextClassRef", "urn:oasis:names:tc:SAML:2.0:ac:classes:Password"), Remove("//v:AuthnContextDecl")), "EX_AIR-050", Variant.Taken),
        Of("VIHF 3.0", Set($"{At("VIHF_Version")}/v:AttributeValue", "3.0"), "VIHF/VIHF_Version", Variant.Taken),
        Of("VIHF 2.0", Set($"{At("VIHF_Version")}/v:AttributeValue", "2.0"), "VIHF/VIHF_Version", Variant.Sender),
        Of("autre ressource que le DMP", Set($"{At("Ressource_URN")}/v:AttributeValue", "urn:autre"), "VIHF/Ressource_URN", Variant.Sender),
    ];

    private static IEnumerable<Variant> People =>
    [
        Of("NameID absent", Remove("//v:NameID"), "VIHF/NameID", Variant.Sender),
        Of("NameID de forme inconnue", Set("//v:NameID", "cdemo"), "VIHF/NameID", Variant.Sender),
        Of("RPPS dont la clé est fausse", Set("//v:NameID", "899900000129"), "VIHF/NameID", Variant.Taken),
        Of("identifiant interne en authentification renforcée", Set("//v:NameID", "30B0123457/42"), "EX_AIR-020", Variant.Sender),
        Of("identifiant interne d'une autre structure", Both(Indirect, Set("//v:NameID", "30B0999990/42")), "VIHF/NameID", Variant.Sender),
        Of("VIHF direct signé par un cachet", Set($"{At("Authentification_Mode")}/v:AttributeValue", "DIRECTE"), "VIHF/Signature", Variant.Taken),
    ];

    private static IEnumerable<Variant> Patients =>
    [
        Of("INS de production", Set($"{At(Patient)}/v:AttributeValue", "277076322082910^^^&1.2.250.1.213.1.4.8&ISO^NH"), $"VIHF/{Patient}", Variant.Sender) with { Says = WrongResource },
        Of("NIA", Set($"{At(Patient)}/v:AttributeValue", "277076322082910^^^&1.2.250.1.213.1.4.9&ISO^NH"), $"VIHF/{Patient}", Variant.Sender) with { Says = WrongResource },
        Of("matricule sans OID", Set($"{At(Patient)}/v:AttributeValue", "277076322082910"), $"VIHF/{Patient}", Variant.Sender) with { Says = WrongResource },
        Of("autre patient que celui du message", Set($"{At(Patient)}/v:AttributeValue", "207058575627097^^^&1.2.250.1.213.1.4.10&ISO^NH"), $"VIHF/{Patient}", Variant.Sender) with { Says = WrongResource },
        Of(
            "matricule dont la clé est fausse",
            Both(Set($"{At(Patient)}/v:AttributeValue", "277076322082911^^^&1.2.250.1.213.1.4.10&ISO^NH"), Set("//h:patientIdentifier/h:value/@extension", "277076322082911")),
            $"VIHF/{Patient}",
            Variant.Taken),
    ];

    private static IEnumerable<Variant> Roles =>
    [
        Role("rôle sans nomenclature", Remove($"{At(RoleName)}//h:Role/@codeSystem"), Variant.Sender),
        Role("médecin sans spécialité", Remove($"{At(RoleName)}/v:AttributeValue[2]"), Variant.Sender) with { Says = "Aucune spécialité dans le vihf" },
        Role("spécialité d'une autre nomenclature", Set($"{At(RoleName)}/v:AttributeValue[2]/h:Role/@codeSystem", "1.2.3"), Variant.Sender),
        Role("spécialité en premier", Remove($"{At(RoleName)}/v:AttributeValue[1]"), Variant.Sender),
        Role("automate d'une autre nomenclature", Set($"{At(RoleName)}/v:AttributeValue[1]/h:Role/@code", "AUTOMATE"), Variant.Sender),
        Role("profession d'une nomenclature inconnue", Set($"{At(RoleName)}/v:AttributeValue[1]/h:Role/@codeSystem", "1.2.3"), Variant.Taken),
    ];

    private static IEnumerable<Variant> Purposes =>
    [
        Of("mode d'accès inconnu", Set("//h:PurposeOfUse/@code", "curiosite"), "VIHF/purposeofuse", Variant.Sender),
        Of("mode d'accès d'une autre nomenclature", Set("//h:PurposeOfUse/@codeSystem", "1.2.3"), "VIHF/purposeofuse", Variant.Sender),
        Of("mode d'accès en texte", Set($"{At(Purpose)}/v:AttributeValue", "normal"), "VIHF/purposeofuse", Variant.Sender),
        Of("bris de glace sans raison", Set("//h:PurposeOfUse/@code", "bris_de_glace"), "VIHF/Mode_Acces_Raison", Variant.Sender),
        Of("connexion secrète par un autre code", Add("//v:AttributeStatement", Saml(VihfDraft.SecretConnection("MASQUE_PS"))), "VIHF/confidentiality-code", Variant.Sender),
        Of("connexion secrète d'une autre nomenclature", Add("//v:AttributeStatement", Saml(VihfDraft.SecretConnection(system: "1.2.3"))), "VIHF/confidentiality-code", Variant.Sender),
        Of("secteur sans OID", Set($"{At("Secteur_Activite")}/v:AttributeValue", "SA01"), "VIHF/Secteur_Activite", Variant.Sender),
        Of("secteur d'une autre nomenclature", Set($"{At("Secteur_Activite")}/v:AttributeValue", "SA01^1.2.3"), "VIHF/Secteur_Activite", Variant.Sender),
        Of("secteur hors de JDV_J61", Set($"{At("Secteur_Activite")}/v:AttributeValue", "SA99^1.2.250.1.71.4.2.4"), "VIHF/Secteur_Activite", Variant.Sender),
    ];

    private static IEnumerable<Variant> Structures =>
    [
        Structure("structure d'un autre certificat", "10B0999990", Variant.Sender) with { Says = "Erreur d'authentification de la personne morale" },
        Of("entité juridique d'un EHPAD", Both(Set($"{At("Identifiant_Structure")}/v:AttributeValue", MetadataDraft.Legal), Set($"{At("Secteur_Activite")}/v:AttributeValue", "SA17^1.2.250.1.71.4.2.4")), "VIHF/Identifiant_Structure", Variant.Sender),
    ];

    private static Action<Specimen> Indirect => Set($"{At("Authentification_Mode")}/v:AttributeValue", "INDIRECTE");

    private static Variant Structure(string name, string structure, string outcome) => Of(name, Set($"{At("Identifiant_Structure")}/v:AttributeValue", structure), "VIHF/Identifiant_Structure", outcome);

    private static Variant Role(string name, Action<Specimen> spoil, string outcome) => Of(name, spoil, $"VIHF/{RoleName}", outcome);

    private static string Saml(string attribute) =>
        attribute.Replace("<saml2:Attribute ", "<saml2:Attribute xmlns:saml2='urn:oasis:names:tc:SAML:2.0:assertion' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' ", StringComparison.Ordinal);

    private static Variant Of(string name, Action<Specimen> spoil, string rule, string outcome) => new(Family, name, Specimens.Td02, spoil, rule, outcome);
}
