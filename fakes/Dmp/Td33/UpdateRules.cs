namespace Conformance.Fakes.Dmp;

/// <summary>What a request for changes must be for this registry to make them (ITI-57).</summary>
/// <param name="visible">Registry as who asks sees it.</param>
/// <param name="vihf">Who asks.</param>
/// <param name="isTreatingDoctor">Whether it is the patient's treating doctor.</param>
internal sealed class UpdateRules(Registry visible, Vihf vihf, bool isTreatingDoctor)
{
    public const string UpdateError = "XDSMetadataUpdateError";

    private readonly RevisionRules _revisions = new(visible, vihf, isTreatingDoctor);
    private readonly StatusRules _statuses = new(visible, vihf);

    public IEnumerable<MetadataBreach> Check(Submission batch)
    {
        var statuses = batch.Associations.Where(link => link.Type == Association.UpdatesStatus).ToList();
        return
        [
            .. new RegistryRules(visible).CheckSet(batch),
            .. batch.Associations.Where(link => !string.Equals(link.Source, batch.Set?.Id, StringComparison.OrdinalIgnoreCase))
                .Select(link => MetadataBreach.Tolerated("ITI-57/sourceObject", $"association vers {link.Target} qui ne part pas du lot « {batch.Set?.Id} » mais de « {link.Source} »")),
            .. batch.Entries.SelectMany(entry => _revisions.Check(entry, batch)),
            .. statuses.SelectMany(_statuses.Check),
            .. batch.Entries.Count + statuses.Count == 0 ? [MetadataBreach.Refused("ITI-57", "aucune modification demandée", UpdateError)] : Array.Empty<MetadataBreach>(),
        ];
    }
}
