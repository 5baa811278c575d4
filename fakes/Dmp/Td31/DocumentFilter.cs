namespace Conformance.Fakes.Dmp;

/// <summary>Selects the documents that a stored query asks for.</summary>
internal static class DocumentFilter
{
    private const string Entry = "$XDSDocumentEntry";

    public static IEnumerable<RegisteredDocument> Select(this StoredQuery query, IEnumerable<RegisteredDocument> documents) =>
        documents.Where(query.Id == StoredQuery.GetDocuments ? query.Names : query.Finds);

    private static bool Names(this StoredQuery query, RegisteredDocument stored) =>
        query.Values($"{Entry}UniqueId").Contains(stored.UniqueId) || query.Values($"{Entry}EntryUUID").Contains(stored.EntryUuid);

    private static bool Finds(this StoredQuery query, RegisteredDocument stored) =>
        query.Values(StoredQuery.StatusParameter).Contains(stored.Status)
        && !stored.Entry.IsSignature
        && query.Admits("UniqueId", stored.UniqueId)
        && query.Admits("TypeCode", stored.Entry.TypeCode?.Value)
        && query.Admits("ClassCode", stored.Entry.ClassCode?.Value)
        && query.Admits("FormatCode", stored.Entry.FormatCode?.Value)
        && query.Admits("PracticeSettingCode", stored.Entry.PracticeSetting?.Value)
        && query.AdmitsConfidentiality(stored)
        && query.AdmitsTime("CreationTime", stored.Entry.Slot("creationTime").FirstOrDefault() ?? "")
        && query.AdmitsTime("ServiceStartTime", stored.Entry.Slot("serviceStartTime").FirstOrDefault() ?? "")
        && query.AdmitsTime("ServiceStopTime", stored.Entry.Slot("serviceStopTime").FirstOrDefault() ?? "");

    /// <summary>A coded parameter is written « code^^system »; the system is not compared.</summary>
    private static bool Admits(this StoredQuery query, string parameter, string? code) =>
        query.Values(Entry + parameter) is var asked && (asked.Count == 0 || asked.Any(value => value.Split("^^")[0] == code));

    private static bool AdmitsConfidentiality(this StoredQuery query, RegisteredDocument stored) =>
        query.Admits("ConfidentialityCode", "N") || stored.Restrictions.Any(code => query.Admits("ConfidentialityCode", code));

    /// <summary>Digits in UTC, at any precision: from is inclusive, to is exclusive.</summary>
    private static bool AdmitsTime(this StoredQuery query, string parameter, string time) =>
        string.CompareOrdinal(time, query.First($"{Entry}{parameter}From") ?? "") >= 0
        && (query.First($"{Entry}{parameter}To") is not { } to || string.CompareOrdinal(time, to) < 0);
}
