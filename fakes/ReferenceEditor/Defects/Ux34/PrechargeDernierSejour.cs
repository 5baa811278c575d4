using ReferenceEditor.Dossier.Preloading;

namespace ReferenceEditor.Defects.Ux34;

/// <summary>Only what the last stay loaded is kept.</summary>
internal sealed class PrechargeDernierSejour : IDefect
{
    public string Id => "precharge-dernier-sejour";

    public string Title => "Le préchargement d'un séjour efface celui des autres séjours";

    public IReadOnlyList<string> Preuves => ["DMP/UX.34.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IPreloadStore>(provider => ActivatorUtilities.CreateInstance<LastStay>(provider, ActivatorUtilities.CreateInstance<PreloadStore>(provider)));

    private sealed class LastStay(PreloadStore store) : IPreloadStore
    {
        private string _patient = "";

        public IReadOnlyList<PreloadedDocument> Of(string patient) => patient == _patient ? store.Of(patient) : [];

        public void Keep(PreloadedDocument document)
        {
            _patient = document.PatientId;
            store.Keep(document);
        }
    }
}
