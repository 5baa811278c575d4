using ReferenceEditor.Dossier;
using ReferenceEditor.Dossier.Rendering;

namespace ReferenceEditor.Defects.Dd05;

/// <summary>A newer version takes the place of the former one in the record.</summary>
internal sealed class VersionEcrasee : IDefect
{
    public string Id => "version-ecrasee";

    public string Title => "Intégrer la nouvelle version d'un document efface l'ancienne du dossier";

    public IReadOnlyList<string> Preuves => ["CDA/DD.05.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IPatientRecord>(provider => ActivatorUtilities.CreateInstance<LatestAlone>(provider, ActivatorUtilities.CreateInstance<MemoryRecord>(provider)));

    private sealed class LatestAlone(MemoryRecord record) : IPatientRecord
    {
        public IReadOnlyList<RecordDocument> Of(string patient) => record.Of(patient);

        public RecordDocument? Find(string patient, string id) => record.Find(patient, id);

        public void Add(RecordDocument document)
        {
            if (SetOf(document) is { } set && Of(document.PatientId).FirstOrDefault(kept => SetOf(kept) == set) is { } former)
                record.Remove(former);
            record.Add(document);
        }

        public void Remove(RecordDocument document) => record.Remove(document);

        private static string? SetOf(RecordDocument document) => document.Source is null ? null : CdaContent.SetOf(document.Cda);
    }
}
