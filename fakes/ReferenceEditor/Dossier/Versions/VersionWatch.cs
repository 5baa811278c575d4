using ReferenceEditor.Accounts;
using ReferenceEditor.Dmp;
using ReferenceEditor.Dmp.Search;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Dossier.Versions;

/// <summary>What the user is told of a document of the record.</summary>
/// <param name="Document">The document.</param>
/// <param name="Newer">Its newer version in the DMP; null when it was deleted there.</param>
internal sealed record VersionNotice(RecordDocument Document, DmpDocument? Newer);

/// <summary>Compares the documents that came from the DMP with what the DMP has now.</summary>
internal interface IVersionWatch
{
    /// <summary>What there is to tell; nothing when the DMP cannot be read.</summary>
    Task<IReadOnlyList<VersionNotice>> CompareAsync(CurrentSession session, Patient patient, CancellationToken cancellation);
}

/// <summary>Asks the DMP, once it said that the professional may read it.</summary>
internal sealed class VersionWatch(IPatientRecord record, IDmpStatusSource status, IDmpDocuments documents, IDmpHistory history) : IVersionWatch
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<VersionNotice>> CompareAsync(CurrentSession session, Patient patient, CancellationToken cancellation)
    {
        var integrated = record.Of(patient.Id).Where(document => document.Source is not null).ToList();
        if (!patient.IsQualified || integrated.Count == 0)
            return [];
        try
        {
            return await CompareAsync(DmpCaller.Of(session), patient, integrated, cancellation);
        }
        catch (DmpUnavailableException)
        {
            return [];
        }
    }

    private async Task<IReadOnlyList<VersionNotice>> CompareAsync(DmpCaller caller, Patient patient, List<RecordDocument> integrated, CancellationToken cancellation)
    {
        if (await status.ReadAsync(caller, patient, cancellation) is not DmpStatus.OuvertAutorise)
            return [];
        var states = await history.ReadAsync(caller, patient, [.. integrated.Select(document => document.Source!.UniqueId)], cancellation);
        var listed = await documents.FindAsync(caller, patient, DmpCriteria.None, cancellation);
        return [.. integrated.Select(document => Compare(document, [.. states.Where(state => state.UniqueId == document.Source!.UniqueId)], listed)).OfType<VersionNotice>()];
    }

    private VersionNotice? Compare(RecordDocument document, List<DmpEntryState> states, IReadOnlyList<DmpDocument> listed)
    {
        var by = states.Select(state => state.ReplacedBy).FirstOrDefault(uuid => uuid is not null);
        var newer = by is null ? null : listed.FirstOrDefault(found => found.EntryUuid == by);
        if (newer is not null)
            return record.Find(document.PatientId, newer.UniqueId) is null ? new VersionNotice(document, newer) : null;
        return states.Exists(state => state.IsDeleted) ? new VersionNotice(document, null) : null;
    }
}
