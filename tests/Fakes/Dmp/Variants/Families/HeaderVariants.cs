using static Conformance.Fakes.Tests.Dmp.Variants.Spoil;

namespace Conformance.Fakes.Tests.Dmp.Variants;

/// <summary>The header of a CDA document: noted, for no public source says what is refused.</summary>
internal static class HeaderVariants
{
    private const string Family = "En-tête CDA";
    private const string Root = "/h:ClinicalDocument";
    private const string Patient = $"{Root}/h:recordTarget/h:patientRole";
    private const string Legal = $"{Root}/h:legalAuthenticator";
    private const string Author = $"{Root}/h:author/h:assignedAuthor";
    private const string Visit = $"{Root}/h:componentOf/h:encompassingEncounter";

    public static IEnumerable<Variant> All => [.. Document, .. Traits, .. People, .. Care];

    private static IEnumerable<Variant> Document =>
    [
        Of("racine d'un autre document", Rename(Root), "racine"),
        Of("realmCode absent", Remove($"{Root}/h:realmCode"), "racine"),
        Of("typeId absent", Remove($"{Root}/h:typeId"), "racine"),
        Of("templateId HL7 France absent", Remove($"{Root}/h:templateId[1]"), "templateId"),
        Of("templateId CI-SIS absent", Remove($"{Root}/h:templateId[2]"), "templateId"),
        Of("templateId XDS-SD absent", Remove($"{Root}/h:templateId[3]"), "templateId"),
        Of("id absent", Remove($"{Root}/h:id"), "id"),
        Of("id qui n'est pas un OID", Set($"{Root}/h:id/@root", "document"), "id"),
        Of("code absent", Remove($"{Root}/h:code"), "code"),
        Of("code hors liste", Set($"{Root}/h:code/@code", "HORS"), "code"),
        Of("code sans libellé", Remove($"{Root}/h:code/@displayName"), "code"),
        Of("title absent", Remove($"{Root}/h:title"), "title"),
        Of("title trop long", Set($"{Root}/h:title", new string('x', 129)), "title"),
        Of("effectiveTime absent", Remove($"{Root}/h:effectiveTime"), "effectiveTime"),
        Of("effectiveTime sans décalage", Set($"{Root}/h:effectiveTime/@value", "20260301093000"), "effectiveTime"),
        Of("confidentialityCode absent", Remove($"{Root}/h:confidentialityCode"), "confidentialityCode"),
        Of("languageCode fr", Set($"{Root}/h:languageCode/@code", "fr"), "languageCode"),
        Of("setId absent", Remove($"{Root}/h:setId"), "setId et versionNumber"),
        Of("versionNumber absent", Remove($"{Root}/h:versionNumber"), "setId et versionNumber"),
        Of("version 2 qui ne remplace rien", Set($"{Root}/h:versionNumber/@value", "2"), "setId et versionNumber"),
    ];

    private static IEnumerable<Variant> Traits =>
    [
        Of("recordTarget absent", Remove($"{Root}/h:recordTarget"), "recordTarget"),
        Of("IPP avant l'INS", Remove($"{Patient}/h:id[1]"), "recordTarget"),
        Of("nom de naissance sans qualifier", Remove($"{Patient}/h:patient/h:name/h:family/@qualifier"), "patient"),
        Of("premier prénom sans qualifier", Remove($"{Patient}/h:patient/h:name/h:given[2]/@qualifier"), "patient"),
        Of("liste des prénoms absente", Remove($"{Patient}/h:patient/h:name/h:given[1]"), "patient"),
        Of("sexe absent", Remove($"{Patient}/h:patient/h:administrativeGenderCode"), "patient"),
        Of("date de naissance absente", Remove($"{Patient}/h:patient/h:birthTime"), "patient"),
        Of("lieu de naissance absent", Remove($"{Patient}/h:patient/h:birthplace"), "patient"),
    ];

    private static IEnumerable<Variant> People =>
    [
        Of("author absent", Remove($"{Root}/h:author"), "author"),
        Of("author sans identifiant", Remove($"{Author}/h:id"), "author"),
        Of("author sans profession", Remove($"{Author}/h:code"), "author"),
        Of("author sans nom", Remove($"{Author}/h:assignedPerson/h:name/h:family"), "author"),
        Of("author sans structure", Remove($"{Author}/h:representedOrganization"), "author"),
        Of("custodian absent", Remove($"{Root}/h:custodian"), "custodian"),
        Of("custodian sans nom", Remove($"{Root}/h:custodian//h:name"), "custodian"),
        Of("custodian d'une autre nomenclature", Set($"{Root}/h:custodian//h:id/@root", "1.2.3"), "custodian"),
        Of("legalAuthenticator absent", Remove(Legal), "legalAuthenticator"),
        Of("legalAuthenticator sans date", Remove($"{Legal}/h:time"), "legalAuthenticator"),
        Of("legalAuthenticator sans signature", Remove($"{Legal}/h:signatureCode"), "legalAuthenticator"),
        Of("legalAuthenticator sans structure", Remove($"{Legal}/h:assignedEntity/h:representedOrganization"), "legalAuthenticator"),
    ];

    private static IEnumerable<Variant> Care =>
    [
        Of("documentationOf absent", Remove($"{Root}/h:documentationOf"), "documentationOf"),
        Of("acte sans début", Remove($"{Root}/h:documentationOf//h:low"), "documentationOf"),
        Of("acte sans cadre de soins", Remove($"{Root}/h:documentationOf//h:standardIndustryClassCode"), "documentationOf"),
        Of("componentOf absent", Remove($"{Root}/h:componentOf"), "componentOf"),
        Of("rencontre sans dates", Remove($"{Visit}/h:effectiveTime"), "componentOf"),
        Of("rencontre sans secteur", Remove($"{Visit}/h:location"), "componentOf"),
        Of("secteur hors liste", Set($"{Visit}//h:code/@code", "SA99"), "componentOf"),
        Of("corps d'un autre type", Set($"{Root}//h:nonXMLBody/h:text/@mediaType", "application/msword"), "nonXMLBody"),
        Of("corps sans encodage", Remove($"{Root}//h:nonXMLBody/h:text/@representation"), "nonXMLBody"),
        Of("corps illisible", Set($"{Root}//h:nonXMLBody/h:text", "***"), "nonXMLBody"),
        Of("corps vide", Set($"{Root}//h:nonXMLBody/h:text", ""), "nonXMLBody"),
    ];

    private static Variant Of(string name, Action<Specimen> spoil, string rule) => new(Family, name, Specimens.Td21, spoil, $"STRUCT-MIN/{rule}", Variant.Taken);
}
