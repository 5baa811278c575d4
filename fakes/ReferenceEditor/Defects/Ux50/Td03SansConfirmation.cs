using ReferenceEditor.Dmp;
using ReferenceEditor.Dmp.Access;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Defects.Ux50;

/// <summary>The professional is authorised before they are asked anything.</summary>
internal sealed class Td03SansConfirmation : IDefect
{
    public string Id => "td03-sans-confirmation";

    public string Title => "L'autorisation est posée dès la demande de consultation, sans rien demander au professionnel";

    public IReadOnlyList<string> Preuves => ["DMP/UX.50.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IAccessDesk>(provider => ActivatorUtilities.CreateInstance<Hasty>(provider, ActivatorUtilities.CreateInstance<AccessDesk>(provider)));

    private sealed class Hasty(AccessDesk desk, IHabilitations habilitations) : IAccessDesk
    {
        public async Task<DmpAccess> OpenAsync(DmpCaller caller, Patient patient, CancellationToken cancellation)
        {
            var access = await desk.OpenAsync(caller, patient, cancellation);
            if (access is not DmpAccess.ToConfirm)
                return access;
            await habilitations.AuthoriseAsync(caller, patient, cancellation);
            return DmpAccess.Granted;
        }

        public Task ConfirmAsync(DmpCaller caller, Patient patient, CancellationToken cancellation) => desk.ConfirmAsync(caller, patient, cancellation);
    }
}
