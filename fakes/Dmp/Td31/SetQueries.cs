namespace Conformance.Fakes.Dmp;

/// <summary>Queries that give submission sets.</summary>
internal static class SetQueries
{
    /// <summary>FindSubmissionSets: those of a patient that meet every criterion.</summary>
    public static Findings Find(StoredQuery query, Registry registry) => Findings.Of(registry.Sets.Where(held => Admits(query, held)));

    /// <summary>GetSubmissionSets: those that hold certain objects, with the links by which they do.</summary>
    public static Findings Holding(StoredQuery query, Registry registry)
    {
        var uuids = query.Uuids(StoredQuery.Uuid);
        var links = registry.Links.Where(link => link.IsMembership && uuids.Contains(link.Target)).ToList();
        return new([.. registry.Sets.Where(set => links.Exists(link => link.Source == set.EntryUuid))], [], links);
    }

    /// <summary>GetSubmissionSetAndContents: one, its documents that meet the criteria, and the links between them.</summary>
    public static Findings GetWithContents(StoredQuery query, Registry registry)
    {
        var (uuids, uniqueIds) = (query.Uuids($"{StoredQuery.Set}EntryUUID"), query.Values($"{StoredQuery.Set}UniqueId"));
        var sets = registry.Sets.Where(set => uuids.Contains(set.EntryUuid) || uniqueIds.Contains(set.UniqueId)).ToList();
        var members = registry.Links.Where(link => link.IsMembership && sets.Exists(set => set.EntryUuid == link.Source)).Select(link => link.Target).ToHashSet();
        var documents = registry.Documents.Where(document => members.Contains(document.EntryUuid) && query.AdmitsContent(document)).ToList();
        var shown = sets.Select(set => set.EntryUuid).Concat(documents.Select(document => document.EntryUuid)).ToHashSet();
        return new(sets, documents, [.. registry.Links.Where(link => shown.Contains(link.Source) && shown.Contains(link.Target))]);
    }

    private static bool Admits(StoredQuery query, RegisteredSet held) =>
        query.AdmitsText($"{StoredQuery.Set}Status", [held.Status])
        && query.AdmitsText($"{StoredQuery.Set}SourceId", [held.Set.SourceId ?? ""])
        && query.AdmitsPattern($"{StoredQuery.Set}AuthorPerson", held.Set.Authors.Select(author => author.Person ?? ""))
        && query.AdmitsCode($"{StoredQuery.Set}ContentType", held.Set.ContentType is { } type ? [type] : [])
        && query.AdmitsTime($"{StoredQuery.Set}SubmissionTime", held.Set.SubmissionTime);
}
