using ReferenceEditor.Accounts;
using ReferenceEditor.Dmp;
using ReferenceEditor.Dmp.Access;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Defects.Ux50;

/// <summary>Somebody else is authorised in place of the professional.</summary>
internal sealed class Td03AutreUtilisateur : IDefect
{
    public string Id => "td03-autre-utilisateur";

    public string Title => "L'autorisation est posée au nom du compte générique, non du professionnel";

    public IReadOnlyList<string> Preuves => ["DMP/UX.50.01.01", "DMP/UX.50.01.02"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IHabilitations, Generic>();

    private sealed class Generic(DmpGateway dmp) : IHabilitations
    {
        private static readonly Professional Account = new("dmp-generique", "99900000300", "GENERIQUE-ESSAI", "Compte", "10", "SM54", SecondFactor.Totp);

        public Task AuthoriseAsync(DmpCaller caller, Patient patient, CancellationToken cancellation) =>
            dmp.AuthoriseAsync(caller with { User = Account }, patient, cancellation);
    }
}
