namespace Conformance.Fakes.Tests.Dmp;

/// <summary>Identifiers that ITI-18 gives to its queries.</summary>
internal static class StoredQueryIds
{
    public static IReadOnlyDictionary<string, string> ByName { get; } = new Dictionary<string, string>
    {
        ["FindDocuments"] = "14d4debf-8f97-4251-9a74-a90016b0af0d",
        ["FindDocumentsByReferenceId"] = "12941a89-e02e-4be5-967c-ce4bfc8fe492",
        ["FindSubmissionSets"] = "f26abbcb-ac74-4422-8a30-edb644bbc1a9",
        ["GetDocuments"] = "5c4f972b-d56b-40ac-a5fc-c8ca9b40b9d4",
        ["GetAssociations"] = "a7ae438b-4bc2-4642-93e9-be891f7bb155",
        ["GetDocumentsAndAssociations"] = "bab9529a-4a10-40b3-a01f-f68a615d247a",
        ["GetSubmissionSets"] = "51224314-5390-4169-9b91-b1980040715a",
        ["GetSubmissionSetAndContents"] = "e8e3cb2c-e39c-46b9-99e4-c12f57260b83",
        ["GetRelatedDocuments"] = "d90e5407-b356-4d91-a89f-873917b4b0e6",
    };
}
