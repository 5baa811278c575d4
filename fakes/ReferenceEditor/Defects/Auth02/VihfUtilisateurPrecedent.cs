using System.Collections.Concurrent;
using ReferenceEditor.Accounts;
using ReferenceEditor.Dmp;

namespace ReferenceEditor.Defects.Auth02;

/// <summary>The VIHF names the user who worked before at the same workstation.</summary>
internal sealed class VihfUtilisateurPrecedent : IDefect
{
    public string Id => "vihf-utilisateur-precedent";

    public string Title => "Le VIHF garde l'utilisateur précédent du même poste";

    public IReadOnlyList<string> Preuves => ["DMP/AUTH.02.01.02", "DMP/AIRS.06.01.04", "DMP/UX.08.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IVihfUsers, UserBefore>();

    private sealed class UserBefore : IVihfUsers
    {
        private readonly ConcurrentDictionary<string, (Professional Now, Professional Before)> _workstations = new();

        public Professional UserOf(DmpCaller caller) => _workstations.AddOrUpdate(
            caller.Workstation,
            _ => (caller.User, caller.User),
            (_, users) => users.Now.Login == caller.User.Login ? users : (caller.User, users.Now)).Before;
    }
}
