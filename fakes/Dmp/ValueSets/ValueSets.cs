namespace Conformance.Fakes.Dmp;

/// <summary>The lists of the DMP, by the metadata that they rule.</summary>
internal static class ValueSets
{
    public static ValueSet PurposeOfUse { get; } = ValueSet.Shipped("J38-purposeOfUse.json");

    public static ValueSet AuthorSpecialty { get; } = ValueSet.Shipped("J56-authorSpecialty.json");

    public static ValueSet ClassCode { get; } = ValueSet.Shipped("J57-classCode.json");

    public static ValueSet Confidentiality { get; } = ValueSet.Shipped("J58-confidentialityCode.json");

    public static ValueSet ContentType { get; } = ValueSet.Shipped("J59-contentTypeCode.json");

    public static ValueSet FormatCode { get; } = ValueSet.Shipped("J60-formatCode.json");

    public static ValueSet FacilityType { get; } = ValueSet.Shipped("J61-healthcareFacilityTypeCode.json");

    public static ValueSet PracticeSetting { get; } = ValueSet.Shipped("J62-practiceSettingCode.json");

    public static ValueSet SubjectRole { get; } = ValueSet.Shipped("J65-subjectRole.json");

    public static ValueSet TypeCode { get; } = ValueSet.Shipped("J66-typeCode.json");

    public static IReadOnlyList<ValueSet> All { get; } =
        [PurposeOfUse, AuthorSpecialty, ClassCode, Confidentiality, ContentType, FormatCode, FacilityType, PracticeSetting, SubjectRole, TypeCode];
}
