namespace Conformance.Fakes.Dmp;

/// <summary>Queries that give associations.</summary>
internal static class LinkQueries
{
    public const string Types = "$AssociationTypes";

    /// <summary>GetAssociations: those that have certain objects at an end.</summary>
    public static Findings Get(StoredQuery query, Registry registry) => Findings.Of(Touching(registry, query.Uuids(StoredQuery.Uuid)));

    /// <summary>GetDocumentsAndAssociations: documents by identifier, and the associations that have them at an end.</summary>
    public static Findings GetWithDocuments(StoredQuery query, Registry registry)
    {
        var documents = DocumentQueries.Named(query, registry);
        return new([], documents, [.. Touching(registry, documents.Select(document => document.EntryUuid).ToHashSet())]);
    }

    /// <summary>GetRelatedDocuments: documents by identifier, those that an association of certain types links to them, and these associations. Nothing when none does.</summary>
    public static Findings GetRelated(StoredQuery query, Registry registry)
    {
        var documents = registry.Documents.Select(document => document.EntryUuid).ToHashSet();
        var named = DocumentQueries.Named(query, registry).Select(document => document.EntryUuid).ToHashSet();
        var types = query.Values(Types);
        var links = Touching(registry, named).Where(link => types.Contains(link.Type) && documents.Contains(link.Source) && documents.Contains(link.Target)).ToList();
        var related = links.SelectMany(link => new[] { link.Source, link.Target }).ToHashSet();
        return new([], [.. registry.Documents.Where(document => related.Contains(document.EntryUuid))], links);
    }

    private static IEnumerable<RegisteredLink> Touching(Registry registry, IReadOnlySet<string> uuids) =>
        registry.Links.Where(link => uuids.Contains(link.Source) || uuids.Contains(link.Target));
}
