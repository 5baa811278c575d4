namespace Conformance.Fakes.Dmp;

/// <summary>A change that TD3.3 asks for.</summary>
/// <param name="Name">Its name in the journal; null when it has none.</param>
/// <param name="Document">The document, as the registry holds it before; null when it holds none such.</param>
internal sealed record RequestedChange(string? Name, RegisteredDocument? Document)
{
    public const string Hide = "masquer";
    public const string Unhide = "demasquer";
    public const string Show = "rendre-visible";
    public const string Delete = "supprimer";
    public const string Archive = "archiver";
    public const string Unarchive = "desarchiver";

    /// <summary>The changes of a batch.</summary>
    /// <param name="batch">The batch.</param>
    /// <param name="registry">Registry before.</param>
    public static IReadOnlyList<RequestedChange> In(Submission batch, Registry registry) =>
    [
        .. batch.Associations.Where(link => link.Type == Association.UpdatesStatus).Select(link => new RequestedChange(ByStatus(link.Slot("NewStatus")), registry.Entry(link.Target))),
        .. batch.Entries.SelectMany(entry => ByVisibility(entry, registry.LatestOf(entry.LogicalId ?? ""))),
    ];

    private static string? ByStatus(string? status) => status switch
    {
        DocumentStatus.Deleted => Delete,
        DocumentStatus.Archived => Archive,
        DocumentStatus.Approved => Unarchive,
        _ => null,
    };

    private static IEnumerable<RequestedChange> ByVisibility(DocumentEntry entry, RegisteredDocument? held)
    {
        var change = new VisibilityChange(entry, held);
        var names = change.Names.ToList();
        return names.Count == 0 ? [new(null, held)] : names.Select(name => new RequestedChange(name, held));
    }
}
