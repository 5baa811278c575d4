using ReferenceEditor.Accounts;
using ReferenceEditor.Dmp;

namespace ReferenceEditor.Defects.Airs06;

/// <summary>Every VIHF names the hospital's generic account.</summary>
internal sealed class VihfRppsGenerique : IDefect
{
    public string Id => "vihf-rpps-generique";

    public string Title => "Toutes les demandes au DMP portent le RPPS du compte générique de l'établissement";

    public IReadOnlyList<string> Preuves => ["DMP/AIRS.06.01.02", "DMP/AIRS.06.01.04", "DMP/AUTH.02.01.02", "DMP/UX.08.01.01", "DMP/UX.12.01.01", "DMP/UX.15.01.01", "DMP/UX.50.01.01", "DMP/UX.50.01.02"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IVihfUsers, Generic>();

    private sealed class Generic : IVihfUsers
    {
        private static readonly Professional Account = new("dmp-etablissement", "99900000318", "ETABLISSEMENT-ESSAI", "Compte", "10", "SM54", SecondFactor.Totp);

        public Professional UserOf(DmpCaller caller) => Account;
    }
}
