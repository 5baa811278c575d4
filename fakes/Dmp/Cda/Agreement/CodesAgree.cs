namespace Conformance.Fakes.Dmp;

/// <summary>Type, title, confidentiality, language, facility and practice setting are the same in a document and in its metadata.</summary>
internal sealed class CodesAgree : ICdaRule
{
    private static readonly string[] Levels = ["N", "R", "V"];

    public IEnumerable<CdaFlaw> Check(CdaHeader header, DocumentEntry entry) =>
    [
        .. Agreement.Same("typeCode", CdaHeader.Of(header.At("code"), "code"), entry.TypeCode?.Value),
        .. Agreement.Same("titre", CdaHeader.Text(header.At("title")), entry.Title.Trim()),
        .. Agreement.Same("confidentialité", CdaHeader.Of(header.At("confidentialityCode"), "code"), LevelOf(entry)),
        .. Agreement.Same("langue", CdaHeader.Of(header.At("languageCode"), "code"), entry.Slot("languageCode").FirstOrDefault()),
        .. Agreement.Same("healthcareFacilityTypeCode", CdaHeader.Of(header.FacilityCode, "code"), entry.FacilityType?.Value),
        .. Agreement.Same("practiceSettingCode", CdaActs.PracticeOf(header.MainAct), entry.PracticeSetting?.Value),
    ];

    private static string? LevelOf(DocumentEntry entry) => entry.ConfidentialityCodes.Select(code => code.Value).FirstOrDefault(Levels.Contains);
}
