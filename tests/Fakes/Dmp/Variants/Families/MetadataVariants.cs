using static Conformance.Fakes.Tests.Dmp.Variants.Spoil;

namespace Conformance.Fakes.Tests.Dmp.Variants;

/// <summary>The metadata of a document: presence and form.</summary>
internal static class MetadataVariants
{
    private const string Family = "Métadonnées d'un document";
    private const string Entry = "ITI TF-3/DocumentEntry";
    private const string Dates = "ITI TF-3/DTM";
    private const string Objects = "ITI TF-3/objets";

    private static readonly string[] Slots = ["creationTime", "languageCode", "legalAuthenticator", "serviceStartTime", "sourcePatientId", "sourcePatientInfo"];

    private static readonly (string Name, string Scheme)[] Classifications =
    [
        ("authorPerson", "93606bcf"), ("classCode", "41a5887f"), ("confidentialityCode", "f4f85eac"), ("formatCode", "a09d5840"), ("healthcareFacilityTypeCode", "f33fb8ac"), ("practiceSettingCode", "cccf5598"), ("typeCode", "f0306f51"),
    ];

    public static IEnumerable<Variant> All => [.. Presence, .. Forms, .. Identifiers, .. People];

    private static IEnumerable<Variant> Presence =>
    [
        .. Slots.Select(name => Of($"{name} absent", Remove(Xds.Slot(name)), Entry, Variant.Metadata)),
        .. Slots.Select(name => Of($"{name} deux fois", Duplicate(Xds.Slot(name)), Objects, Variant.Taken)),
        .. Classifications.Select(known => Of($"{known.Name} absent", Remove(Xds.Classified(known.Scheme)), Entry, Variant.Metadata)),
        .. Classifications.Where(known => known.Name is not ("authorPerson" or "confidentialityCode")).Select(known => Of($"{known.Name} deux fois", Duplicate(Xds.Classified(known.Scheme)), Objects, Variant.Taken)),
        Of("patientId absent", Remove(Xds.Identified("58a6f841")), Entry, Variant.Metadata),
        Of("uniqueId absent", Remove(Xds.Identified("2e82c1f6")), Entry, Variant.Metadata),
        Of("titre absent", Remove($"{Xds.Document}/rim:Name"), Entry, Variant.Metadata),
        Of("mimeType absent", Remove($"{Xds.Document}/@mimeType"), Entry, Variant.Metadata),
        Of("objectType absent", Remove($"{Xds.Document}/@objectType"), Objects, Variant.Taken),
        Of("objectType d'un autre objet", Set($"{Xds.Document}/@objectType", "urn:uuid:34268e47-fdf5-41a6-ba33-82133c465248"), Objects, Variant.Taken),
    ];

    private static IEnumerable<Variant> Forms =>
    [
        Of("creationTime avec décalage", Set(Xds.Value("creationTime"), "20260301093000+0100"), Dates, Variant.Metadata),
        Of("serviceStartTime en toutes lettres", Set(Xds.Value("serviceStartTime"), "2026-02-26"), Dates, Variant.Metadata),
        Of("serviceStopTime impossible", Set(Xds.Value("serviceStopTime"), "20261399"), Dates, Variant.Metadata),
        Of("creationTime à venir", Set(Xds.Value("creationTime"), "20270101000000"), "ITI TF-3/DTM futur", Variant.Taken),
        Of("fin avant le début", Set(Xds.Value("serviceStopTime"), "20260101080000"), "ITI TF-3/serviceStopTime", Variant.Taken),
        Of("titre trop long", Set($"{Xds.Document}/rim:Name/rim:LocalizedString/@value", new string('x', 129)), "ITI TF-3/title", Variant.Taken),
        Of("mimeType application/pdf", Set($"{Xds.Document}/@mimeType", "application/pdf"), "ITI TF-3/mimeType", Variant.Taken),
        Of("langue en-US", Set(Xds.Value("languageCode"), "en-US"), "ITI TF-3/languageCode", Variant.Taken),
        Of("sourcePatientId sans OID", Set(Xds.Value("sourcePatientId"), "IPP0042"), "ITI TF-3/sourcePatientId", Variant.Taken),
        Of("sourcePatientInfo sans naissance", Remove($"{Xds.Slot("sourcePatientInfo")}//rim:Value[starts-with(.,'PID-7')]"), "ITI TF-3/sourcePatientInfo", Variant.Taken),
        Of("sexe inconnu", Set($"{Xds.Slot("sourcePatientInfo")}//rim:Value[starts-with(.,'PID-8')]", "PID-8|X"), "ITI TF-3/sourcePatientInfo", Variant.Taken),
    ];

    private static IEnumerable<Variant> Identifiers =>
    [
        Of("uniqueId qui n'est pas un OID", Set($"{Xds.Identified("2e82c1f6")}/@value", "document-7"), "EX_2.1-1130", Variant.Metadata),
        Of("uniqueId avec extension", Set($"{Xds.Identified("2e82c1f6")}/@value", "1.2.250.1.999^7"), "EX_2.1-1130", Variant.Metadata),
        Of("uniqueId trop long", Set($"{Xds.Identified("2e82c1f6")}/@value", $"1.2.{new string('9', 130)}"), "EX_2.1-1130", Variant.Metadata),
        Of("patientId sans autorité", Set($"{Xds.Identified("58a6f841")}/@value", VihfDraft.Ins), "ITI TF-3/patientId", Variant.Metadata),
        Of("patientId en NIA", Set($"{Xds.Identified("58a6f841")}/@value", $"{VihfDraft.Ins}^^^&1.2.250.1.213.1.4.9&ISO^NH"), "ITI TF-3/patientId", "XDSUnknownPatientId"),
        Of("patientId dont la clé est fausse", Set($"{Xds.Identified("58a6f841")}/@value", "277076322082911^^^&1.2.250.1.213.1.4.10&ISO^NH"), "INS/clé", "XDSPatientIdDoesNotMatch"),
        Of("patient autre que celui du lot", Set($"{Xds.Identified("58a6f841")}/@value", "207058575627097^^^&1.2.250.1.213.1.4.10&ISO^NH"), "ITI TF-3/XDSPatientIdDoesNotMatch", "XDSPatientIdDoesNotMatch"),
    ];

    private static IEnumerable<Variant> People =>
    [
        Of("auteur sans identifiant", Set(Author("authorPerson"), "^DEMO^Claire^^^^^^&1.2.250.1.71.4.2.1&ISO^D^^^IDNPS"), "ITI TF-3/XCN", Variant.Taken),
        Of("auteur sans nom", Set(Author("authorPerson"), $"{VihfDraft.Doctor}^^Claire^^^^^^&1.2.250.1.71.4.2.1&ISO^D^^^IDNPS"), "ITI TF-3/XCN", Variant.Taken),
        Of("auteur sans autorité", Set(Author("authorPerson"), $"{VihfDraft.Doctor}^DEMO^Claire"), "ITI TF-3/XCN", Variant.Taken),
        Of("auteur d'un autre type d'identifiant", Set(Author("authorPerson"), $"{VihfDraft.Doctor}^DEMO^Claire^^^^^^&1.2.250.1.71.4.2.1&ISO^D^^^EI"), "ITI TF-3/XCN", Variant.Taken),
        Of("legalAuthenticator de RPPS faux", Set(Xds.Value("legalAuthenticator"), "899900000129^DEMO^Claire^^^^^^&1.2.250.1.71.4.2.1&ISO^D^^^IDNPS"), "ITI TF-3/XCN", Variant.Taken),
        Of("structure sans nom", Set(Author("authorInstitution"), $"^^^^^&1.2.250.1.71.4.2.2&ISO^IDNST^^^{MetadataDraft.Geographic}"), "ITI TF-3/XON", Variant.Taken),
        Of("structure sans type", Set(Author("authorInstitution"), $"HOPITAL^^^^^&1.2.250.1.71.4.2.2&ISO^^^^{MetadataDraft.Geographic}"), "ITI TF-3/XON", Variant.Taken),
        Of("entité juridique à la place du site", Set(Author("authorInstitution", Xds.Set), $"HOPITAL^^^^^&1.2.250.1.71.4.2.2&ISO^IDNST^^^{MetadataDraft.Legal}"), "DMP/FINESS géographique", Variant.Taken),
        Of("auteur d'une autre structure", Set(Author("authorInstitution"), "AUTRE^^^^^&1.2.250.1.71.4.2.2&ISO^IDNST^^^10B0999990"), "EX_2.1-1140", Variant.Metadata) with { Says = "Aucun AuthorInstitution ne correspond à l'utilisateur du VIHF" },
        Of("envoi direct par un autre que l'auteur", Both(Set($"{VihfAttributeVariants.At("Authentification_Mode")}/v:AttributeValue", "DIRECTE"), Set("//v:NameID", "899900000342")), "EX_2.1-1140", Variant.Metadata),
    ];

    private static string Author(string slot, string of = Xds.Document) => $"{Xds.Classified(of == Xds.Document ? "93606bcf" : "a7058bb9", of)}/rim:Slot[@name='{slot}']/rim:ValueList/rim:Value";

    private static Variant Of(string name, Action<Specimen> spoil, string rule, string outcome) => new(Family, name, Specimens.Td21, spoil, rule, outcome);
}
