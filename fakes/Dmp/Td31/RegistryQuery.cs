namespace Conformance.Fakes.Dmp;

/// <summary>A stored query that the registry answers.</summary>
/// <param name="Id">Its identifier, without urn:uuid:.</param>
/// <param name="Name">Its name in ITI-18.</param>
/// <param name="Required">Parameters that it needs: one of each group, « | » between those that do.</param>
/// <param name="Find">What it finds in a registry.</param>
internal sealed record RegistryQuery(string Id, string Name, IReadOnlyList<string> Required, Func<StoredQuery, Registry, Findings> Find)
{
    private const string Document = $"{StoredQuery.Entry}EntryUUID|{StoredQuery.Entry}UniqueId";

    /// <summary>The queries of the DMP.</summary>
    public static IReadOnlyList<RegistryQuery> All { get; } =
    [
        new("14d4debf-8f97-4251-9a74-a90016b0af0d", "FindDocuments", [$"{StoredQuery.Entry}PatientId", $"{StoredQuery.Entry}Status"], DocumentQueries.Find),
        new("12941a89-e02e-4be5-967c-ce4bfc8fe492", "FindDocumentsByReferenceId", [$"{StoredQuery.Entry}PatientId", $"{StoredQuery.Entry}Status", $"{StoredQuery.Entry}ReferenceIdList"], DocumentQueries.Find),
        new("f26abbcb-ac74-4422-8a30-edb644bbc1a9", "FindSubmissionSets", [$"{StoredQuery.Set}PatientId", $"{StoredQuery.Set}Status"], SetQueries.Find),
        new("5c4f972b-d56b-40ac-a5fc-c8ca9b40b9d4", "GetDocuments", [$"{Document}|{DocumentQueries.LogicalId}"], DocumentQueries.Get),
        new("a7ae438b-4bc2-4642-93e9-be891f7bb155", "GetAssociations", [StoredQuery.Uuid], LinkQueries.Get),
        new("bab9529a-4a10-40b3-a01f-f68a615d247a", "GetDocumentsAndAssociations", [Document], LinkQueries.GetWithDocuments),
        new("51224314-5390-4169-9b91-b1980040715a", "GetSubmissionSets", [StoredQuery.Uuid], SetQueries.Holding),
        new("e8e3cb2c-e39c-46b9-99e4-c12f57260b83", "GetSubmissionSetAndContents", [$"{StoredQuery.Set}EntryUUID|{StoredQuery.Set}UniqueId"], SetQueries.GetWithContents),
        new("d90e5407-b356-4d91-a89f-873917b4b0e6", "GetRelatedDocuments", [Document, LinkQueries.Types], LinkQueries.GetRelated),
    ];

    /// <summary>The query with an identifier; null when there is none.</summary>
    public static RegistryQuery? With(string id) => All.FirstOrDefault(known => string.Equals(known.Id, id, StringComparison.OrdinalIgnoreCase));

    /// <summary>What a question lacks, or says twice; null when it can be answered.</summary>
    public RegistryError? Flaw(StoredQuery query)
    {
        foreach (var alternatives in Required.Select(group => group.Split('|')))
        {
            var given = alternatives.Count(query.Has);
            if (given == 0)
                return new(RegistryErrors.MissingParameter, string.Join(" ou ", alternatives));
            if (given > 1)
                return new(RegistryErrors.ParameterNumber, $"un seul de {string.Join(", ", alternatives)}");
        }

        return null;
    }
}
