namespace Conformance.Fakes.Dmp;

/// <summary>A code found in a batch.</summary>
/// <param name="Place">Where it stands, in French: metadata and object.</param>
/// <param name="Code">The code.</param>
/// <param name="Values">List that it is taken from.</param>
internal sealed record CodedMetadata(string Place, XdsCode Code, ValueSet Values)
{
    /// <summary>Every code of a batch that a list of the DMP rules.</summary>
    public static IReadOnlyList<CodedMetadata> Of(Submission submission) =>
        [.. submission.Sets.SelectMany(OfSet), .. submission.Entries.SelectMany(OfEntry)];

    private static IEnumerable<CodedMetadata> OfSet(SubmissionSet set) =>
        [.. Named("contentTypeCode", set.Object, ValueSets.ContentType, set.ContentType), .. Specialties(set.Object, set.Authors)];

    private static IEnumerable<CodedMetadata> OfEntry(DocumentEntry entry) =>
    [
        .. Named("classCode", entry.Object, ValueSets.ClassCode, entry.ClassCode),
        .. Named("typeCode", entry.Object, ValueSets.TypeCode, entry.TypeCode),
        .. Named("formatCode", entry.Object, ValueSets.FormatCode, entry.FormatCode),
        .. Named("healthcareFacilityTypeCode", entry.Object, ValueSets.FacilityType, entry.FacilityType),
        .. Named("practiceSettingCode", entry.Object, ValueSets.PracticeSetting, entry.PracticeSetting),
        .. Named("confidentialityCode", entry.Object, ValueSets.Confidentiality, [.. entry.ConfidentialityCodes]),
        .. Specialties(entry.Object, entry.Authors),
    ];

    private static IEnumerable<CodedMetadata> Specialties(XdsObject source, IReadOnlyList<XdsAuthor> authors) =>
        Named("authorSpecialty", source, ValueSets.AuthorSpecialty, [.. authors.SelectMany(author => author.Specialties).Select(Ce)]);

    private static IEnumerable<CodedMetadata> Named(string metadata, XdsObject source, ValueSet values, params XdsCode?[] codes) =>
        codes.OfType<XdsCode>().Select(code => new CodedMetadata($"{metadata} de {source.Id}", code, values));

    /// <summary>Reads a code as HL7 v2 writes one: code^label^code system.</summary>
    private static XdsCode Ce(string text) => text.Split('^') is var parts && parts.Length >= 3 ? new(parts[0], parts[2], parts[1]) : new(parts[0], "", "");
}
