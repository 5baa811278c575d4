using ReferenceEditor.Dmp;
using ReferenceEditor.Dmp.Screens;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Defects.Ux12;

/// <summary>The DMP is asked, and its answer shown nowhere.</summary>
internal sealed class StatutAbsent : IDefect
{
    public string Id => "statut-absent";

    public string Title => "L'état du DMP n'est pas affiché dans le dossier patient";

    public IReadOnlyList<string> Preuves => ["DMP/UX.12.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IDmpStatusPanel>(provider => new Mute(ActivatorUtilities.CreateInstance<DmpStatusPanel>(provider)));

    private sealed class Mute(DmpStatusPanel panel) : IDmpStatusPanel
    {
        public async Task<DmpStatusView?> OpenAsync(DmpCaller caller, Patient patient, bool asked, CancellationToken cancellation)
        {
            await panel.OpenAsync(caller, patient, asked, cancellation);
            return null;
        }
    }
}
