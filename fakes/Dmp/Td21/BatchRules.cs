namespace Conformance.Fakes.Dmp;

/// <summary>What a batch must be for a registry to take it, as far as the message alone can tell (ITI-41, ITI TF-3 4.2).</summary>
internal static class BatchRules
{
    public const string MetadataError = "XDSRegistryMetadataError";
    private const string MissingDocument = "XDSMissingDocument";

    public static IEnumerable<MetadataBreach> Check(ReceivedBatch batch) =>
        [.. SetRules.Check(batch.Submission), .. Identifiers(batch.Submission), .. Carriage(batch), .. Lost(batch), .. Undescribed(batch), .. Members(batch.Submission)];

    private static IEnumerable<MetadataBreach> Identifiers(Submission submission)
    {
        foreach (var entry in submission.Entries.Where(entry => string.IsNullOrEmpty(entry.UniqueId)))
            yield return MetadataBreach.Refused("ITI-41/uniqueId", $"document « {entry.Id} » sans uniqueId", MetadataError);

        string?[] all = [submission.Set?.UniqueId, .. submission.Entries.Select(entry => entry.UniqueId)];
        foreach (var twice in all.Where(id => !string.IsNullOrEmpty(id)).GroupBy(id => id).Where(group => group.Count() > 1))
            yield return MetadataBreach.Refused("ITI-41/uniqueId", $"uniqueId {twice.Key} donné {twice.Count()} fois dans le lot", "XDSRegistryDuplicateUniqueIdInMessage");
    }

    private static IEnumerable<MetadataBreach> Carriage(ReceivedBatch batch) => batch.Documents
        .Where(document => document.IsInline)
        .Select(document => MetadataBreach.Tolerated("EX_2.1-1260", $"document « {document.Id} » en base64 dans l'enveloppe, au lieu de MTOM/XOP"));

    private static IEnumerable<MetadataBreach> Lost(ReceivedBatch batch)
    {
        foreach (var document in batch.Documents.Where(document => document.Flaw is not null))
            yield return MetadataBreach.Refused("ITI-41/Document", document.Flaw!, MissingDocument);
        foreach (var entry in batch.Submission.Entries.Where(entry => !batch.Documents.Any(document => Same(document.Id, entry.Id))))
            yield return MetadataBreach.Refused("ITI-41/Document", $"métadonnées « {entry.Id} » sans document", MissingDocument);
        if (batch.Submission.Entries.Count == 0)
            yield return MetadataBreach.Refused("ITI-41/Document", "lot sans document", MissingDocument);
    }

    private static IEnumerable<MetadataBreach> Undescribed(ReceivedBatch batch) => batch.Documents
        .Where(document => !batch.Submission.Entries.Any(entry => Same(document.Id, entry.Id)))
        .Select(document => MetadataBreach.Refused("ITI-41/ExtrinsicObject", $"document « {document.Id} » sans métadonnées", "XDSMissingDocumentMetadata"));

    private static IEnumerable<MetadataBreach> Members(Submission submission) => submission.Entries
        .Where(entry => !submission.Associations.Any(link => link.Type == Association.HasMember && Same(link.Source, submission.Set?.Id ?? "") && Same(link.Target, entry.Id)))
        .Select(entry => MetadataBreach.Refused("ITI TF-3 4.2.2/HasMember", $"document « {entry.Id} » sans association HasMember depuis le lot", MetadataError));

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
