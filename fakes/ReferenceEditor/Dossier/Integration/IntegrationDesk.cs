using ReferenceEditor.AccessLog;
using ReferenceEditor.Accounts;
using ReferenceEditor.Dmp;
using ReferenceEditor.Dmp.Search;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Dossier.Integration;

/// <summary>What came of an integration: how many documents the record got, or why none.</summary>
internal sealed record Integrated(int Count, DmpUnavailableException? Trouble);

/// <summary>Integrates documents of the DMP that the professional at work chose; each integration is traced.</summary>
internal sealed class IntegrationDesk(IDmpDocuments dmp, IDmpSelection selection, IIntake intake, IPatientRecord record, CurrentSession session, IAccessLog log)
{
    /// <summary>Integrates the chosen documents; one that the record already has is left as it is.</summary>
    public async Task<Integrated> IntegrateAsync(Patient patient, IReadOnlyCollection<string> uniqueIds, CancellationToken cancellation)
    {
        log.Record(session.User.Login, "Intégration de documents du DMP", session.SecondFactor, patient.FullName);
        var caller = DmpCaller.Of(session);
        try
        {
            var chosen = selection.Chosen(await dmp.FindAsync(caller, patient, DmpCriteria.None, cancellation), uniqueIds);
            var fetched = await intake.FetchAsync(caller, patient, [.. chosen.Where(document => record.Find(patient.Id, document.UniqueId) is null)], cancellation);
            foreach (var document in fetched)
                record.Add(document);
            return new Integrated(fetched.Count, null);
        }
        catch (DmpUnavailableException trouble)
        {
            return new Integrated(0, trouble);
        }
    }
}
