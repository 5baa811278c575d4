namespace Conformance.Fakes.Dmp;

/// <summary>What deleting, archiving and its reverse need (TD3.3c, TD3.3d).</summary>
/// <param name="visible">Registry as who asks sees it.</param>
/// <param name="vihf">Who asks.</param>
internal sealed class StatusRules(Registry visible, Vihf vihf)
{
    private static readonly HashSet<(string Before, string After)> Allowed =
    [
        (DocumentStatus.Approved, DocumentStatus.Archived),
        (DocumentStatus.Archived, DocumentStatus.Approved),
        (DocumentStatus.Approved, DocumentStatus.Deleted),
        (DocumentStatus.Archived, DocumentStatus.Deleted),
    ];

    public IEnumerable<MetadataBreach> Check(Association link)
    {
        if (visible.Entry(link.Target) is not { } document)
            return [MetadataBreach.Refused("ITI-57/targetObject", $"aucun document {link.Target}", UpdateRules.UpdateError)];
        return [.. Original(link, document), .. Transition(link, document), .. Ownership(link, document)];
    }

    private static IEnumerable<MetadataBreach> Original(Association link, RegisteredDocument document)
    {
        if (link.Slot("OriginalStatus") is var original && original != document.Status)
            yield return MetadataBreach.Refused("ITI-57/OriginalStatus", $"OriginalStatus « {original} », le document {document.UniqueId} est « {document.Status} »", UpdateRules.UpdateError);
    }

    private static IEnumerable<MetadataBreach> Transition(Association link, RegisteredDocument document)
    {
        if (link.Slot("NewStatus") is var after && !Allowed.Contains((document.Status, after ?? "")))
            yield return MetadataBreach.Refused("ITI-57/NewStatus", $"le document {document.UniqueId} ne passe pas de « {document.Status} » à « {after} »", UpdateRules.UpdateError);
    }

    private IEnumerable<MetadataBreach> Ownership(Association link, RegisteredDocument document)
    {
        if (link.Slot("NewStatus") == DocumentStatus.Deleted && !document.IsBy(vihf))
            yield return MetadataBreach.Refused("TD3.3c/auteur", $"suppression de {document.UniqueId} par {vihf.NameId} ({vihf.Structure}), qui n'en est pas l'auteur", RegistryErrors.NoRight);
    }
}
