namespace Conformance.Fakes.Tests.Dmp;

/// <summary>A request for changes as a correct product writes it (TD3.3), to be spoiled.</summary>
internal static class UpdateDraft
{
    public const string Approved = "urn:oasis:names:tc:ebxml-regrep:StatusType:Approved";
    public const string Archived = "urn:asip:ci-sis:2010:StatusType:Archived";
    public const string Deleted = "urn:asip:ci-sis:2010:StatusType:Deleted";

    public static SubmissionDraft Empty { get; } = new() { SetUniqueId = "1.2.250.1.999.42.9", SubmissionTime = "20260302081400", Entries = [] };

    public static SubmissionDraft Status(string entryUuid, string before, string after) => Empty with
    {
        Links = $"""
            <rim:Association associationType="urn:ihe:iti:2010:AssociationType:UpdateAvailabilityStatus" id="statut" sourceObject="Lot" targetObject="{entryUuid}">{EntryDraft.Slot("OriginalStatus", before)}{EntryDraft.Slot("NewStatus", after)}</rim:Association>
            """,
    };

    public static SubmissionDraft Metadata(EntryDraft entry, string logicalId, string previousVersion = "1") =>
        Empty with { Entries = [entry with { LogicalId = logicalId, PreviousVersion = EntryDraft.Slot("PreviousVersion", previousVersion) }] };
}
