namespace Conformance.Fakes.Dmp;

/// <summary>A version of a document's metadata in the registry. A version never changes but for its status, and what is asked of it often is read once.</summary>
/// <param name="Entry">Metadata as submitted.</param>
/// <param name="EntryUuid">Identifier of this version, urn:uuid:…</param>
/// <param name="LogicalId">Identifier of the document whatever its version (lid), urn:uuid:…</param>
/// <param name="Version">Rank of the version, from 1 (versionName).</param>
/// <param name="Status">availabilityStatus.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record RegisteredDocument(DocumentEntry Entry, string EntryUuid, string LogicalId, int Version, string Status, StoredContent Content)
{
    private static readonly string[] Sensitivities = ["N", "R", "V"];

    public string UniqueId { get; } = Entry.UniqueId ?? "";

    private bool IsSignature { get; } = Entry.IsSignature;

    /// <summary>Codes that restrict who sees it.</summary>
    public IReadOnlyList<string> Restrictions => [.. Entry.ConfidentialityCodes.Select(code => code.Value).Except(Sensitivities)];

    /// <summary>Whether a search for documents in force lists it. Signatures of batches are not listed [INFER: the official answer has none].</summary>
    public bool IsListed => Status == DocumentStatus.Approved && !IsSignature;

    /// <summary>Whether it stands for its document now: no later version, no document in its place, not deleted.</summary>
    public bool IsCurrent => Status is DocumentStatus.Approved or DocumentStatus.Archived;
}
