using System.Collections.Concurrent;
using ReferenceEditor.Dmp;
using ReferenceEditor.Dmp.Feeding;
using ReferenceEditor.Documents;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Defects.Histo05;

/// <summary>Documents leave for the DMP of the patient whose documents were listed before at the same workstation.</summary>
internal sealed class AlimentePatientPrecedent : IDefect
{
    public string Id => "alimente-patient-precedent";

    public string Title => "Les documents partent vers le DMP du premier patient dont le poste a affiché les documents";

    public IReadOnlyList<string> Preuves => ["DMP/HISTO.05.01.01"];

    public void Apply(IServiceCollection services)
    {
        services.AddSingleton<FirstPatients>();
        services.AddScoped<ILocalDocuments, Remembering>();
        services.AddSingleton<IDmpFeeding, ToTheFirst>();
    }

    private sealed class FirstPatients : ConcurrentDictionary<string, Patient>;

    private sealed class Remembering(SeededDocuments seeded, FirstPatients first, Accounts.CurrentSession session) : ILocalDocuments
    {
        public IReadOnlyList<LocalDocument> Of(Patient patient)
        {
            first.TryAdd(session.DeviceId, patient);
            return seeded.Of(patient);
        }
    }

    private sealed class ToTheFirst(FeedingGateway gateway, FirstPatients first) : IDmpFeeding
    {
        public Task<IReadOnlyList<string>> FeedAsync(DmpCaller caller, Patient patient, IReadOnlyList<LocalDocument> documents, CancellationToken cancellation) =>
            gateway.FeedAsync(caller, first.GetValueOrDefault(caller.Workstation, patient), documents, cancellation);
    }
}
