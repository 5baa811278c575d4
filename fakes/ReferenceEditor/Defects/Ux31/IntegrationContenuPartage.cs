using ReferenceEditor.Dmp;
using ReferenceEditor.Dossier;
using ReferenceEditor.Dossier.Integration;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Defects.Ux31;

/// <summary>Each document is fetched, and all keep the content of the first.</summary>
internal sealed class IntegrationContenuPartage : IDefect
{
    public string Id => "integration-contenu-partage";

    public string Title => "Tous les documents choisis sont demandés au DMP, mais le dossier garde pour tous le contenu du premier";

    public IReadOnlyList<string> Preuves => ["DMP/UX.31.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IIntake>(provider => ActivatorUtilities.CreateInstance<OneContent>(provider, ActivatorUtilities.CreateInstance<Intake>(provider)));

    private sealed class OneContent(Intake intake) : IIntake
    {
        public async Task<IReadOnlyList<RecordDocument>> FetchAsync(DmpCaller caller, Patient patient, IReadOnlyList<DmpDocument> documents, CancellationToken cancellation)
        {
            var fetched = await intake.FetchAsync(caller, patient, documents, cancellation);
            return [.. fetched.Select(document => document with { Cda = fetched[0].Cda, Stylesheet = fetched[0].Stylesheet })];
        }
    }
}
