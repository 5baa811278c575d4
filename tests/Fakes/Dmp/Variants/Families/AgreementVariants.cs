using static Conformance.Fakes.Tests.Dmp.Variants.Spoil;

namespace Conformance.Fakes.Tests.Dmp.Variants;

/// <summary>A document and its metadata say the same (EX_2.1-2020): each spoiled on one side alone.</summary>
internal static class AgreementVariants
{
    private const string Family = "Accord du document et des métadonnées";
    private const string Root = "/h:ClinicalDocument";

    public static IEnumerable<Variant> All =>
    [
        Of("type", Set($"{Root}/h:code/@code", "11488-4")),
        Of("titre", Set($"{Root}/h:title", "Autre titre")),
        Of("confidentialité", Set($"{Root}/h:confidentialityCode/@code", "R")),
        Of("langue", Set($"{Root}/h:languageCode/@code", "en-US")),
        Of("secteur d'activité", Set($"{Root}/h:componentOf//h:code/@code", "SA05")),
        Of("cadre de soins", Set($"{Root}/h:documentationOf//h:standardIndustryClassCode/@code", "AMBULATOIRE")),
        Of("date du document", Set($"{Root}/h:effectiveTime/@value", "20260301093000+0000")),
        Of("début de l'acte", Set($"{Root}/h:documentationOf//h:low/@value", "20260225100000+0100")),
        Of("fin de l'acte", Set($"{Root}/h:documentationOf//h:high/@value", "20260301070000+0100")),
        Of("nombre d'auteurs", Duplicate($"{Root}/h:author")),
        Of("auteur", Set($"{Root}/h:author//h:assignedAuthor/h:id/@extension", "899900000342")),
        Of("structure de l'auteur", Set($"{Root}/h:author//h:representedOrganization/h:id/@extension", "10B0999990")),
        Of("legalAuthenticator", Set($"{Root}/h:legalAuthenticator/h:assignedEntity/h:id/@extension", "899900000342")),
        Of("identifiant", Set($"{Root}/h:id/@root", "1.2.250.1.999.1.1.1.8")),
        Of("patient", Set($"{Root}/h:recordTarget/h:patientRole/h:id[1]/@extension", "207058575627097")),
    ];

    private static Variant Of(string name, Action<Specimen> spoil) => new(Family, $"{name} différent", Specimens.Td21, spoil, "EX_2.1-2020", Variant.Taken);
}
