using ReferenceEditor.Dmp;
using ReferenceEditor.Dossier.Preloading;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Defects.Ux34;

/// <summary>The right of access is taken for granted.</summary>
internal sealed class PrechargeSansDroit : IDefect
{
    public string Id => "precharge-sans-droit";

    public string Title => "Le préchargement ne demande pas au DMP si le professionnel y a droit";

    public IReadOnlyList<string> Preuves => ["DMP/UX.34.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IPreloadRight, Assumed>();

    private sealed class Assumed : IPreloadRight
    {
        public Task<bool> IsOpenAsync(DmpCaller caller, Patient patient, CancellationToken cancellation) => Task.FromResult(true);
    }
}
