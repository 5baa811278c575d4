using System.Globalization;

namespace Conformance.Fakes.Dmp;

/// <summary>What new metadata of a document need (TD3.3a, TD3.3b).</summary>
/// <param name="visible">Registry as who asks sees it.</param>
/// <param name="vihf">Who asks.</param>
/// <param name="isTreatingDoctor">Whether it is the patient's treating doctor.</param>
internal sealed class RevisionRules(Registry visible, Vihf vihf, bool isTreatingDoctor)
{
    private const string VersionError = "XDSMetadataVersionError";

    public IEnumerable<MetadataBreach> Check(DocumentEntry entry, Submission batch)
    {
        if (visible.LatestOf(entry.LogicalId ?? "") is not { } held)
            return [MetadataBreach.Refused("ITI-57/lid", $"aucun document de lid « {entry.LogicalId} »", UpdateRules.UpdateError)];
        return [.. Identity(entry, held), .. Version(entry, batch, held), .. Irreversible(entry, held), .. Ownership(entry, held)];
    }

    private static IEnumerable<MetadataBreach> Identity(DocumentEntry entry, RegisteredDocument held)
    {
        if (entry.UniqueId != held.UniqueId)
            yield return MetadataBreach.Refused("ITI-57/uniqueId", $"uniqueId {entry.UniqueId} au lieu de {held.UniqueId}", UpdateRules.UpdateError);
        if (!held.IsCurrent)
            yield return MetadataBreach.Refused("ITI-57/lid", $"le document {held.UniqueId} est remplacé ou supprimé", UpdateRules.UpdateError);
    }

    private static IEnumerable<MetadataBreach> Version(DocumentEntry entry, Submission batch, RegisteredDocument held)
    {
        const string Rule = "ITI-57/PreviousVersion";
        var members = batch.Associations.Where(link => link.Type == Association.HasMember && string.Equals(link.Target, entry.Id, StringComparison.OrdinalIgnoreCase)).ToList();
        if (members.Count == 0)
            yield return MetadataBreach.Refused("ITI TF-3 4.2.2/HasMember", $"document « {entry.Id} » sans association HasMember depuis le lot", RegistryErrors.Metadata);
        else if (members[0].Slot("PreviousVersion") is not { } previous)
            yield return MetadataBreach.Refused(Rule, $"PreviousVersion absent pour {held.UniqueId}", UpdateRules.UpdateError);
        else if (previous != held.Version.ToString(CultureInfo.InvariantCulture))
            yield return MetadataBreach.Refused(Rule, $"PreviousVersion « {previous} », la version de {held.UniqueId} est {held.Version}", VersionError);
    }

    private static IEnumerable<MetadataBreach> Irreversible(DocumentEntry entry, RegisteredDocument held) => new VisibilityChange(entry, held).TakenAway
        .Select(code => MetadataBreach.Refused("EX_3.3-1040/1045", $"{code} ajouté au document {held.UniqueId}, déjà visible (simulé)", UpdateRules.UpdateError));

    private IEnumerable<MetadataBreach> Ownership(DocumentEntry entry, RegisteredDocument held)
    {
        var change = new VisibilityChange(entry, held);
        if (change.Unhides && !isTreatingDoctor && !held.IsBy(vihf))
            yield return MetadataBreach.Refused("TD3.3a/auteur", $"démasquage de {held.UniqueId} par {vihf.NameId} ({vihf.Structure}), ni auteur ni médecin traitant", RegistryErrors.NoRight);
        if (!change.Names.Any())
            yield return MetadataBreach.Tolerated("TD3.3/visibilité", $"aucun changement de visibilité de {held.UniqueId}");
    }
}
