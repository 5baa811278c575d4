using ReferenceEditor.Dmp;
using ReferenceEditor.Dmp.Access;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Defects.Ux50;

/// <summary>An opposition is taken for a lack of authorisation.</summary>
internal sealed class Td03MalgreOpposition : IDefect
{
    public string Id => "td03-malgre-opposition";

    public string Title => "L'autorisation est demandée au DMP bien que le patient s'oppose à l'accès du professionnel";

    public IReadOnlyList<string> Preuves => ["DMP/UX.50.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IAccessDesk>(provider => ActivatorUtilities.CreateInstance<Deaf>(provider, ActivatorUtilities.CreateInstance<AccessDesk>(provider)));

    private sealed class Deaf(AccessDesk desk, IHabilitations habilitations) : IAccessDesk
    {
        public async Task<DmpAccess> OpenAsync(DmpCaller caller, Patient patient, CancellationToken cancellation) =>
            await desk.OpenAsync(caller, patient, cancellation) is var access && access is DmpAccess.Opposed ? DmpAccess.ToConfirm : access;

        public Task ConfirmAsync(DmpCaller caller, Patient patient, CancellationToken cancellation) => habilitations.AuthoriseAsync(caller, patient, cancellation);
    }
}
