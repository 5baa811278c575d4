using static Conformance.Fakes.Tests.Dmp.Variants.Spoil;

namespace Conformance.Fakes.Tests.Dmp.Variants;

/// <summary>Codes of the metadata and what they may be together.</summary>
internal static class CodeVariants
{
    private const string Family = "Jeux de valeurs";
    private const string OutOfDomain = "Le code 'HORS' ne fait pas partie du domaine d'affinité";
    private const string Forbidden = "EX_2.1-1010";

    private static readonly (string Name, string Scheme, string List)[] OfDocument =
    [
        ("classCode", "41a5887f", "JDV_J57_ClassCode_DMP"), ("confidentialityCode", "f4f85eac", "JDV_J58_ConfidentialityCode_DMP"), ("formatCode", "a09d5840", "JDV_J60_FormatCode_DMP"),
        ("healthcareFacilityTypeCode", "f33fb8ac", "JDV_J61_HealthcareFacilityTypeCode_DMP"), ("practiceSettingCode", "cccf5598", "JDV_J62_PracticeSettingCode_DMP"), ("typeCode", "f0306f51", "JDV_J66_TypeCode_DMP"),
    ];

    private static readonly string[] ReservedTypes = ["EXPPAT_1", "EXPPAT_2", "EXPPAT_3", "74465-6", "REMB", "11369-6", "DOCPAT001"];

    public static IEnumerable<Variant> All => [.. Lists, .. Reserved, .. Visibilities, .. Together];

    private static IEnumerable<Variant> Lists =>
    [
        .. OfDocument.Select(known => Of($"{known.Name} hors liste", Code(known.Scheme, "HORS"), known.List, Variant.Metadata) with { Says = OutOfDomain }),
        Of("contentTypeCode hors liste", Set($"{Xds.Classified("aa543740", Xds.Set)}/@nodeRepresentation", "HORS"), "JDV_J59_ContentTypeCode_DMP", Variant.Metadata) with { Says = OutOfDomain },
        Of("authorSpecialty hors liste", Set($"{Xds.Classified("93606bcf")}/rim:Slot[@name='authorSpecialty']//rim:Value", "HORS^Hors liste^1.2.250.1.213.1.1.4.5"), "JDV_J56_AuthorSpecialty_DMP", Variant.Taken),
        .. OfDocument.Select(known => Of($"{known.Name} d'une autre nomenclature", Set($"{Xds.Classified(known.Scheme)}/rim:Slot/rim:ValueList/rim:Value", "1.2.3"), "ITI TF-3/codingScheme", Variant.Taken)),
        .. OfDocument.Select(known => Of($"{known.Name} sans nomenclature", Remove($"{Xds.Classified(known.Scheme)}/rim:Slot"), "ITI TF-3/codingScheme", Variant.Taken)),
        Of("typeCode d'anciens exemples, 27899-4", Code("f0306f51", "27899-4"), "JDV_J66_TypeCode_DMP", Variant.Metadata) with { Says = "27899-4" },
    ];

    private static IEnumerable<Variant> Reserved =>
    [
        .. ReservedTypes.Select(type => Of($"type {type}", Code("f0306f51", type), Forbidden, Variant.Metadata)),
        Of("classe 90", Code("41a5887f", "90"), Forbidden, Variant.Metadata),
        Of("classe 60", Code("41a5887f", "60"), Forbidden, Variant.Metadata),
    ];

    private static IEnumerable<Variant> Visibilities =>
    [
        Of("aucun code parmi N, R et V", Both(Code("f4f85eac", "MASQUE_PS"), Scheme("f4f85eac", "1.2.250.1.213.1.1.4.13")), "JDV_J58/cardinalité", Variant.Metadata),
        Of("N deux fois", Duplicate(Xds.Classified("f4f85eac")), "JDV_J58/cardinalité", Variant.Metadata),
        Of("masqué aux professionnels et invisible au patient", Both(AddCode("MASQUE_PS"), AddCode("INVISIBLE_PATIENT")), "param-lps/cumul-invisible_patient-masque_ps", Variant.Metadata),
        Of("écriture d'HL7 v2, INVISIBLE_REP_LEGAUX", AddCode("INVISIBLE_REP_LEGAUX"), "JDV_J58_ConfidentialityCode_DMP", Variant.Metadata) with { Says = "INVISIBLE_REP_LEGAUX" },
        Of("note de vaccination masquée", Both(Code("f0306f51", "87273-9"), AddCode("MASQUE_PS")), "JDV_J58/note de vaccination", Variant.Taken),
        Of("connexion secrète, document visible des parents", Secret, "JDV_J58/connexion secrète", Variant.Taken),
    ];

    private static IEnumerable<Variant> Together =>
    [
        Of("classe qui n'est pas celle du type", Code("41a5887f", "11"), "ASS_X16", Variant.Taken),
        Of("cabinet et cadre d'établissement", Code("f33fb8ac", "SA07"), "EX_GEN-1377", Variant.Taken),
        Of("lettre de liaison sous un autre type", Set($"{Xds.Document}/rim:Name/rim:LocalizedString/@value", "Lettre de liaison à la sortie"), "HORS-REM/LDL", Variant.Taken),
    ];

    private static Action<Specimen> Secret => Add(
        "//v:AttributeStatement",
        VihfDraft.SecretConnection().Replace("<saml2:Attribute ", "<saml2:Attribute xmlns:saml2='urn:oasis:names:tc:SAML:2.0:assertion' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' ", StringComparison.Ordinal));

    private static Action<Specimen> Code(string scheme, string code) => Set($"{Xds.Classified(scheme)}/@nodeRepresentation", code);

    private static Action<Specimen> Scheme(string scheme, string system) => Set($"{Xds.Classified(scheme)}/rim:Slot/rim:ValueList/rim:Value", system);

    private static Action<Specimen> AddCode(string code) => Add(
        Xds.Document,
        EntryDraft.Coded("f4f85eac-e6cb-4883-b524-f2705394840f", code, "1.2.250.1.213.1.1.4.13").Trim()
            .Replace("<rim:Classification ", "<rim:Classification xmlns:rim='urn:oasis:names:tc:ebxml-regrep:xsd:rim:3.0' ", StringComparison.Ordinal));

    private static Variant Of(string name, Action<Specimen> spoil, string rule, string outcome) => new(Family, name, Specimens.Td21, spoil, rule, outcome);
}
