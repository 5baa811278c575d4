namespace Conformance.Fakes.Dmp;

/// <summary>What the metadata say of a batch (XDSSubmissionSet, ITI TF-3 4.2.3.3). Null or empty is what they do not say.</summary>
/// <param name="Object">The object read.</param>
internal sealed record SubmissionSet(XdsObject Object)
{
    public string Id => Object.Id;

    public string Title => Object.Name;

    public string? SubmissionTime => Object.Slot("submissionTime") is [var first, ..] ? first : null;

    public IReadOnlyList<XdsAuthor> Authors => Object.Authors(XdsSchemes.SubmissionAuthor);

    public XdsCode? ContentType => Object.Codes(XdsSchemes.ContentType) is [var first, ..] ? first : null;

    public string? PatientId => Object.Identifier(XdsSchemes.SubmissionPatientId);

    public string? SourceId => Object.Identifier(XdsSchemes.SourceId);

    public string? UniqueId => Object.Identifier(XdsSchemes.SubmissionUniqueId);
}
