namespace Conformance.Fakes.Dmp;

/// <summary>What a batch must be for this registry to take it, given what it holds (ITI-41, ITI-42).</summary>
/// <param name="registry">Registry before.</param>
internal sealed class RegistryRules(Registry registry)
{
    public IEnumerable<MetadataBreach> Check(ReceivedBatch batch) =>
        [.. CheckSet(batch.Submission), .. batch.Submission.Entries.SelectMany(entry => Duplicate(entry, batch)), .. Replacements(batch.Submission)];

    /// <summary>What the registry has against the submission set alone.</summary>
    public IEnumerable<MetadataBreach> CheckSet(Submission submission) =>
        submission.Set?.UniqueId is { Length: > 0 } id && registry.HoldsSet(id)
            ? [MetadataBreach.Refused("ITI-42/uniqueId", $"un lot {id} est déjà au registre", "XDSDuplicateUniqueIdInRegistry")]
            : [];

    private IEnumerable<MetadataBreach> Duplicate(DocumentEntry entry, ReceivedBatch batch)
    {
        var uuid = RegistryIds.Normal(entry.Id);
        if (RegistryIds.IsUuid(uuid) && registry.Knows(uuid))
            yield return MetadataBreach.Refused("ITI-42/entryUUID", $"l'identifiant {uuid} est déjà au registre", RegistryErrors.Metadata);
        if (string.IsNullOrEmpty(entry.UniqueId) || registry.Latest(entry.UniqueId) is not { } held)
            yield break;

        var same = batch.Contents.TryGetValue(entry.Id, out var content) && held.Content.IsThatOf(content);
        yield return same
            ? MetadataBreach.Refused("ITI-42/uniqueId", $"le document {entry.UniqueId} est déjà au registre", "XDSDuplicateUniqueIdInRegistry")
            : MetadataBreach.Refused("ITI-42/uniqueId", $"le document {entry.UniqueId} est déjà au registre, avec un autre contenu", "XDSNonIdenticalHash");
    }

    private IEnumerable<MetadataBreach> Replacements(Submission submission)
    {
        const string Rule = "ITI-42/RPLC";
        foreach (var replacement in submission.Associations.Where(link => link.Type == Association.Replaces))
        {
            if (registry.Entry(replacement.Target) is not { } target)
                yield return MetadataBreach.Refused(Rule, $"aucun document {replacement.Target} à remplacer", "XDSReplaceFailed");
            else if (!target.IsCurrent)
                yield return MetadataBreach.Refused(Rule, $"le document {replacement.Target} à remplacer est déjà remplacé ou supprimé", "XDSReplaceFailed");
        }
    }
}
