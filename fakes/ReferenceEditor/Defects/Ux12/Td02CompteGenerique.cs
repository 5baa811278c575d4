using ReferenceEditor.Accounts;
using ReferenceEditor.Dmp;
using ReferenceEditor.Dmp.Access;
using ReferenceEditor.Patients;

namespace ReferenceEditor.Defects.Ux12;

/// <summary>TD0.2 is sent in the name of a generic account, for the state shown and for the rights checked.</summary>
internal sealed class Td02CompteGenerique : IDefect
{
    public string Id => "td02-compte-generique";

    public string Title => "L'état du DMP est demandé au nom d'un compte générique, quel que soit l'utilisateur";

    public IReadOnlyList<string> Preuves => ["DMP/UX.12.01.01", "DMP/AIRS.06.01.02", "DMP/AIRS.06.01.04", "DMP/AUTH.02.01.02", "DMP/UX.08.01.01", "DMP/UX.50.01.01", "DMP/UX.50.01.02"];

    public void Apply(IServiceCollection services) => services
        .AddSingleton<IDmpStatusSource, Generic>()
        .AddSingleton<IAccessRights, Generic>();

    private sealed class Generic(DmpGateway dmp) : IDmpStatusSource, IAccessRights
    {
        private static readonly Professional Account = new("dmp-generique", "99900000300", "GENERIQUE-ESSAI", "Compte", "10", "SM54", SecondFactor.Totp);

        public Task<DmpStatus> CheckAsync(DmpCaller caller, Patient patient, CancellationToken cancellation) => ReadAsync(caller, patient, cancellation);

        public Task<DmpStatus> ReadAsync(DmpCaller caller, Patient patient, CancellationToken cancellation) =>
            dmp.ReadAsync(caller with { User = Account }, patient, cancellation);
    }
}
