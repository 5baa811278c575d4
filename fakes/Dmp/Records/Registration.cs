using System.Collections.Immutable;
using System.Globalization;

namespace Conformance.Fakes.Dmp;

/// <summary>Registers a batch: gives identifiers to what has none, keeps metadata as they are, deprecates what is replaced. It judges nothing, and registers whatever it is given.</summary>
/// <param name="registry">Registry before.</param>
/// <param name="batch">The batch.</param>
/// <param name="contents">Bytes of each document, by the id of its entry.</param>
internal sealed class Registration(Registry registry, Submission batch, IReadOnlyDictionary<string, byte[]> contents)
{
    private readonly Dictionary<string, string> _identifiers = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Registry after.</summary>
    public Registry Apply()
    {
        foreach (var set in batch.Sets)
            Identify(set.Id, "lot", set.UniqueId);
        foreach (var entry in batch.Entries)
            Identify(entry.Id, "document", entry.UniqueId);

        var links = batch.Associations.Select(Link).ToImmutableList();
        var added = registry with
        {
            Sets = registry.Sets.AddRange(batch.Sets.Select(set => new RegisteredSet(set, Of(set.Id)))),
            Documents = registry.Documents.AddRange(batch.Entries.Select(First)),
            Links = registry.Links.AddRange(links),
        };
        return links.Where(link => link.Type == Association.Replaces).Aggregate(added, Deprecate);
    }

    private static Registry Deprecate(Registry after, RegisteredLink link) =>
        after.Entry(link.Target) is { } replaced ? after.WithStatus(replaced, DocumentStatus.Deprecated) : after;

    private RegisteredDocument First(DocumentEntry entry) =>
        new(entry, Of(entry.Id), Of(entry.Id), 1, DocumentStatus.Approved, new StoredContent(contents.GetValueOrDefault(entry.Id) ?? []));

    private RegisteredLink Link(Association association)
    {
        var (source, target) = (Of(association.Source), Of(association.Target));
        var given = RegistryIds.Normal(association.Object.Id);
        var id = RegistryIds.IsUuid(given) ? given : RegistryIds.Uuid(registry.Ins, association.Type, source, target);
        return new(id, association.Type, source, target, [.. association.Object.Source.Elements(Ns.Rim + "Slot")]);
    }

    private string Of(string id) => _identifiers.GetValueOrDefault(id, RegistryIds.Normal(id));

    private void Identify(string id, string kind, string? uniqueId)
    {
        var given = RegistryIds.Normal(id);
        var wanted = RegistryIds.IsUuid(given) ? given : RegistryIds.Uuid(registry.Ins, kind, uniqueId ?? id);
        _identifiers[id] = registry.Knows(wanted) ? RegistryIds.Uuid(wanted, registry.Documents.Count.ToString(CultureInfo.InvariantCulture)) : wanted;
    }
}
