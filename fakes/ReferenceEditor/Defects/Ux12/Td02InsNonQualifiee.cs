using ReferenceEditor.Dmp;
using ReferenceEditor.Dmp.Screens;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Defects.Ux12;

/// <summary>The DMP is asked about every identity, qualified or not. The REM's text does not judge it: only an advice is broken.</summary>
internal sealed class Td02InsNonQualifiee : IDefect
{
    public string Id => "td02-ins-non-qualifiee";

    public string Title => "Le DMP est interrogé pour un patient dont l'INS n'est pas qualifiée";

    public IReadOnlyList<string> Preuves => [];

    public IReadOnlyList<string> Near => ["DMP/UX.12.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IDmpStatusPanel>(provider => new Curious(ActivatorUtilities.CreateInstance<DmpStatusPanel>(provider)));

    private sealed class Curious(DmpStatusPanel panel) : IDmpStatusPanel
    {
        public Task<DmpStatusView?> OpenAsync(DmpCaller caller, Patient patient, bool asked, CancellationToken cancellation) =>
            panel.OpenAsync(caller, patient with { Identity = IdentityStatus.Qualifiee }, asked, cancellation);
    }
}
