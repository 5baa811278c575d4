using System.Collections.Concurrent;
using ReferenceEditor.Accounts;
using ReferenceEditor.Dmp;

namespace ReferenceEditor.Defects.Airs06;

/// <summary>The VIHF names whoever worked first at the workstation.</summary>
internal sealed class VihfPremierUtilisateur : IDefect
{
    public string Id => "vihf-premier-utilisateur";

    public string Title => "Le VIHF garde le premier utilisateur connecté sur le poste";

    public IReadOnlyList<string> Preuves => ["DMP/AIRS.06.01.04", "DMP/AUTH.02.01.02", "DMP/UX.08.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IVihfUsers, First>();

    private sealed class First : IVihfUsers
    {
        private readonly ConcurrentDictionary<string, Professional> _workstations = new();

        public Professional UserOf(DmpCaller caller) => _workstations.GetOrAdd(caller.Workstation, caller.User);
    }
}
