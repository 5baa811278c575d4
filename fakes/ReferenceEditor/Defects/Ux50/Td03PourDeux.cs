using ReferenceEditor.Accounts;
using ReferenceEditor.Dmp;
using ReferenceEditor.Dmp.Access;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Defects.Ux50;

/// <summary>The head of the ward is authorised along with the professional.</summary>
internal sealed class Td03PourDeux : IDefect
{
    public string Id => "td03-pour-deux";

    public string Title => "L'autorisation est posée pour le professionnel, et aussi pour le responsable du service";

    public IReadOnlyList<string> Preuves => ["DMP/UX.50.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IHabilitations, Generous>();

    private sealed class Generous(DmpGateway dmp) : IHabilitations
    {
        private static readonly Professional Head = new("chef-de-service", "99900000326", "RESPONSABLE-ESSAI", "Odon", "10", "SM54", SecondFactor.Totp);

        public async Task AuthoriseAsync(DmpCaller caller, Patient patient, CancellationToken cancellation)
        {
            await dmp.AuthoriseAsync(caller, patient, cancellation);
            await dmp.AuthoriseAsync(caller with { User = Head }, patient, cancellation);
        }
    }
}
