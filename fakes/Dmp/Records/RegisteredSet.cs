namespace Conformance.Fakes.Dmp;

/// <summary>A submission set in the registry.</summary>
/// <param name="Set">Metadata as submitted.</param>
/// <param name="EntryUuid">Its identifier, urn:uuid:…</param>
internal sealed record RegisteredSet(SubmissionSet Set, string EntryUuid)
{
    public string UniqueId { get; } = Set.UniqueId ?? "";

    public string Status => DocumentStatus.Approved;
}
