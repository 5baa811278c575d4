namespace Conformance.Fakes.Dmp;

/// <summary>What the metadata of a document must say.</summary>
internal sealed class RequiredDocumentMetadata : ISubmissionRule
{
    private static readonly string[] Slots = ["creationTime", "languageCode", "legalAuthenticator", "serviceStartTime", "sourcePatientId", "sourcePatientInfo"];

    public IEnumerable<MetadataBreach> Check(SubmissionReview review) =>
        from entry in review.Submission.Documents
        from name in Missing(entry)
        select MetadataBreach.RefusedInOurWords(RuleNames.RequiredDocumentMetadata, $"{entry.Id} : métadonnée {name} absente");

    private static IEnumerable<string> Missing(DocumentEntry entry) =>
        Properties(entry).Where(found => string.IsNullOrEmpty(found.Value)).Select(found => found.Name)
            .Concat(Slots.Where(name => entry.Slot(name).All(string.IsNullOrEmpty)));

    private static IEnumerable<(string Name, string? Value)> Properties(DocumentEntry entry) =>
    [
        ("authorPerson", entry.Authors.Select(author => author.Person).FirstOrDefault(person => !string.IsNullOrEmpty(person))),
        ("classCode", entry.ClassCode?.Value),
        ("confidentialityCode", entry.ConfidentialityCodes.FirstOrDefault()?.Value),
        ("formatCode", entry.FormatCode?.Value),
        ("healthcareFacilityTypeCode", entry.FacilityType?.Value),
        ("mimeType", entry.MimeType),
        ("patientId", entry.PatientId),
        ("practiceSettingCode", entry.PracticeSetting?.Value),
        ("title", entry.Title),
        ("typeCode", entry.TypeCode?.Value),
        ("uniqueId", entry.UniqueId),
    ];
}
