using System.Collections.Immutable;

namespace Conformance.Fakes.Dmp;

/// <summary>Registers a batch: gives identifiers to what has none, keeps metadata as they are, deprecates what is replaced. It judges nothing, and registers whatever it is given.</summary>
/// <param name="registry">Registry before.</param>
/// <param name="batch">The batch.</param>
/// <param name="contents">Bytes of each document, by the id of its entry.</param>
internal sealed class Registration(Registry registry, Submission batch, IReadOnlyDictionary<string, byte[]> contents)
{
    private readonly BatchIds _ids = new(registry);

    /// <summary>Registry after.</summary>
    public Registry Apply()
    {
        var sets = batch.Sets.Select(_ids.Register).ToImmutableList();
        var documents = batch.Entries.Select(First).ToImmutableList();
        var links = batch.Associations.Select(_ids.Register).ToImmutableList();
        var added = registry with { Sets = registry.Sets.AddRange(sets), Documents = registry.Documents.AddRange(documents), Links = registry.Links.AddRange(links) };
        return links.Where(link => link.Type == Association.Replaces).Aggregate(added, Deprecate);
    }

    private static Registry Deprecate(Registry after, RegisteredLink link) =>
        after.Entry(link.Target) is { } replaced ? after.WithStatus(replaced, DocumentStatus.Deprecated) : after;

    private RegisteredDocument First(DocumentEntry entry)
    {
        var id = _ids.Give(entry.Id, "document", entry.UniqueId ?? entry.Id);
        return new(entry, id, id, 1, DocumentStatus.Approved, new StoredContent(contents.GetValueOrDefault(entry.Id) ?? []));
    }
}
