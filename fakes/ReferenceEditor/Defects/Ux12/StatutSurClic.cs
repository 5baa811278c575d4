using ReferenceEditor.Dmp;
using ReferenceEditor.Dmp.Screens;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Defects.Ux12;

/// <summary>The state waits for a click.</summary>
internal sealed class StatutSurClic : IDefect
{
    public string Id => "statut-sur-clic";

    public string Title => "L'état du DMP ne s'affiche qu'après un clic";

    public IReadOnlyList<string> Preuves => ["DMP/UX.12.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IDmpStatusPanel>(provider => new OnDemand(ActivatorUtilities.CreateInstance<DmpStatusPanel>(provider)));

    private sealed class OnDemand(DmpStatusPanel panel) : IDmpStatusPanel
    {
        public async Task<DmpStatusView?> OpenAsync(DmpCaller caller, Patient patient, bool asked, CancellationToken cancellation)
        {
            var view = await panel.OpenAsync(caller, patient, asked, cancellation);
            return asked || !patient.IsQualified ? view : new DmpStatusView(null, OnDemand: true);
        }
    }
}
