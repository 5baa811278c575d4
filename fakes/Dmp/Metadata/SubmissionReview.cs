namespace Conformance.Fakes.Dmp;

/// <summary>What a rule may look at.</summary>
/// <param name="Submission">The batch.</param>
/// <param name="Contents">Content of each document received, by the id of its entry; names compare without case because official messages do not agree on theirs.</param>
/// <param name="Vihf">Who speaks.</param>
/// <param name="Settings">How the DMP is served.</param>
/// <param name="Now">Time of reception.</param>
internal sealed record SubmissionReview(
    Submission Submission, IReadOnlyDictionary<string, DocumentContent> Contents, Vihf Vihf, DmpSettings Settings, DateTimeOffset Now)
{
    /// <summary>Authorities whose certificates are taken; null when nobody looks at who issued them.</summary>
    public CertificateTrust? Trust { get; init; }

    /// <summary>Every code of the batch that a list of the DMP rules.</summary>
    public IReadOnlyList<CodedMetadata> Codes { get; } = CodedMetadata.Of(Submission);

    /// <summary>Whether documents come with the metadata (TD2.1), or the metadata of known ones alone (TD3.3).</summary>
    public bool CarriesDocuments => Contents.Count > 0;

    public DocumentContent? ContentOf(DocumentEntry entry) => Contents.GetValueOrDefault(entry.Id);
}
