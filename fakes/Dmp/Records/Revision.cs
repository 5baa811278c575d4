using System.Collections.Immutable;
using System.Globalization;

namespace Conformance.Fakes.Dmp;

/// <summary>Changes documents that a registry holds (ITI-57): a new version for new metadata, another status for the same version. The submission set that asks is kept, with what it changed as its members. It judges nothing.</summary>
/// <param name="registry">Registry before.</param>
/// <param name="batch">The batch.</param>
internal sealed class Revision(Registry registry, Submission batch)
{
    private readonly BatchIds _ids = new(registry);

    /// <summary>Registry after.</summary>
    public Registry Apply()
    {
        var sets = batch.Sets.Select(_ids.Register).ToImmutableList();
        var revised = batch.Entries.Aggregate(registry.With(sets, [], []), Revise);
        var links = batch.Associations.Select(Membership).Select(_ids.Register).ToList();
        return batch.Associations.Where(link => link.Type == Association.UpdatesStatus).Aggregate(revised.With([], [], links), SetStatus);
    }

    private Registry Revise(Registry held, DocumentEntry entry)
    {
        if (held.LatestOf(entry.LogicalId ?? "") is not { } previous)
            return held;
        var version = previous.Version + 1;
        var id = _ids.Give(entry.Id, previous.LogicalId, version.ToString(CultureInfo.InvariantCulture));
        var next = new RegisteredDocument(new DocumentEntry(registry.Repository.Keep(entry.Object)), id, previous.LogicalId, version, previous.Status, previous.Content);
        return held.WithStatus(previous, DocumentStatus.Deprecated).With([], [next], []);
    }

    /// <summary>The link by which a search of what changed finds a document whose status changed.</summary>
    private static Association Membership(Association link) => link.Type == Association.UpdatesStatus
        ? new(new XdsObject(RimElements.Link(Association.HasMember, link.Source, link.Target, RimElements.Slot("SubmissionSetStatus", "Original"))))
        : link;

    private static Registry SetStatus(Registry held, Association link) =>
        held.Entry(link.Target) is { } document && link.Slot("NewStatus") is { } status ? held.WithStatus(document, status) : held;
}
