using System.Collections.Immutable;
using Conformance.Fakes.Hosting;

namespace Conformance.Fakes.Dmp;

/// <summary>Registers a batch: gives identifiers to what has none, keeps metadata as they are, deprecates what is replaced. It judges nothing, and registers whatever it is given.</summary>
/// <param name="registry">Registry before.</param>
/// <param name="batch">The batch.</param>
/// <param name="contents">Content of each document, by the id of its entry.</param>
internal sealed class Registration(Registry registry, Submission batch, IReadOnlyDictionary<string, DocumentContent> contents)
{
    private readonly BatchIds _ids = new(registry);

    /// <summary>Registry after.</summary>
    public Registry Apply()
    {
        var sets = batch.Sets.Select(_ids.Register).ToImmutableList();
        var documents = batch.Entries.Select(First).ToImmutableList();
        var links = batch.Associations.Select(_ids.Register).ToImmutableList();
        var added = registry.With(sets, documents, links);
        return links.Where(link => link.Type == Association.Replaces).Aggregate(added, Deprecate);
    }

    private static Registry Deprecate(Registry after, RegisteredLink link) =>
        after.Entry(link.Target) is { } replaced ? after.WithStatus(replaced, DocumentStatus.Deprecated) : after;

    private RegisteredDocument First(DocumentEntry entry)
    {
        var id = _ids.Give(entry.Id, "document", entry.UniqueId ?? entry.Id);
        var content = contents.GetValueOrDefault(entry.Id) ?? new DocumentContent(MessageContent.Empty);
        return new(new DocumentEntry(registry.Repository.Keep(entry.Object)), id, id, 1, DocumentStatus.Approved, registry.Repository.Keep(content));
    }
}
