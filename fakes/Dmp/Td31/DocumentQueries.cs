namespace Conformance.Fakes.Dmp;

/// <summary>Queries that give documents.</summary>
internal static class DocumentQueries
{
    public const string LogicalId = $"{StoredQuery.Entry}LogicalID";

    /// <summary>FindDocuments and FindDocumentsByReferenceId: the documents of a patient that meet every criterion, signatures of batches left out.</summary>
    public static Findings Find(StoredQuery query, Registry registry) =>
        Findings.Of(registry.Documents.Where(document => !document.Entry.IsSignature && query.Admits(document)));

    /// <summary>GetDocuments: documents by identifier; by uniqueId or lid, all versions.</summary>
    public static Findings Get(StoredQuery query, Registry registry) => Findings.Of(Named(query, registry));

    /// <summary>The documents that a query names, whatever identifier it names them by.</summary>
    public static IReadOnlyList<RegisteredDocument> Named(StoredQuery query, Registry registry)
    {
        var (uuids, uniqueIds, logicalIds) = (query.Uuids($"{StoredQuery.Entry}EntryUUID"), query.Values($"{StoredQuery.Entry}UniqueId"), query.Uuids(LogicalId));
        return [.. registry.Documents.Where(document => uuids.Contains(document.EntryUuid) || uniqueIds.Contains(document.UniqueId) || logicalIds.Contains(document.LogicalId))];
    }
}
