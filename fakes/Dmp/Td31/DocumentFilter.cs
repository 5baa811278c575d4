namespace Conformance.Fakes.Dmp;

/// <summary>Selects the documents that a stored query asks for.</summary>
internal static class DocumentFilter
{
    private const string Entry = "$XDSDocumentEntry";
    public const string Approved = "urn:oasis:names:tc:ebxml-regrep:StatusType:Approved";

    public static IEnumerable<StoredDocument> Select(this StoredQuery query, IEnumerable<StoredDocument> documents) =>
        documents.Where(query.Id == StoredQuery.GetDocuments ? query.Names : query.Finds);

    private static bool Names(this StoredQuery query, StoredDocument stored) =>
        query.Values($"{Entry}UniqueId").Contains(stored.Document.UniqueId) || query.Values($"{Entry}EntryUUID").Contains(stored.EntryUuid);

    private static bool Finds(this StoredQuery query, StoredDocument stored) =>
        query.Values(StoredQuery.StatusParameter).Contains(Approved)
        && query.Admits("UniqueId", stored.Document.UniqueId)
        && query.Admits("TypeCode", stored.Document.Type.Code)
        && query.Admits("ClassCode", stored.Document.Type.ClassCode)
        && query.Admits("FormatCode", stored.Document.FormatCode)
        && query.Admits("PracticeSettingCode", StoredDocument.PracticeSetting)
        && query.AdmitsConfidentiality(stored)
        && query.AdmitsTime("CreationTime", stored.Time)
        && query.AdmitsTime("ServiceStartTime", stored.Time)
        && query.AdmitsTime("ServiceStopTime", stored.Time);

    /// <summary>A coded parameter is written « code^^system »; the system is not compared.</summary>
    private static bool Admits(this StoredQuery query, string parameter, string code) =>
        query.Values(Entry + parameter) is var asked && (asked.Count == 0 || asked.Any(value => value.Split("^^")[0] == code));

    private static bool AdmitsConfidentiality(this StoredQuery query, StoredDocument stored) =>
        query.Admits("ConfidentialityCode", "N") || stored.Document.ConfidentialityCodes.Any(code => query.Admits("ConfidentialityCode", code));

    /// <summary>Digits in UTC, at any precision: from is inclusive, to is exclusive.</summary>
    private static bool AdmitsTime(this StoredQuery query, string parameter, string time) =>
        string.CompareOrdinal(time, query.First($"{Entry}{parameter}From") ?? "") >= 0
        && (query.First($"{Entry}{parameter}To") is not { } to || string.CompareOrdinal(time, to) < 0);
}
