using System.Collections.Concurrent;
using ReferenceEditor.Accounts;

namespace ReferenceEditor.Defects.Airs06;

/// <summary>The account page keeps the identifier of whoever worked first at the workstation.</summary>
internal sealed class CompteUtilisateurPrecedent : IDefect
{
    public string Id => "compte-utilisateur-precedent";

    public string Title => "Le compte affiché garde l'identifiant du premier utilisateur du poste";

    public IReadOnlyList<string> Preuves => ["DMP/AIRS.06.01.03"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IOwnIdentity, Kept>();

    private sealed class Kept : IOwnIdentity
    {
        private readonly ConcurrentDictionary<string, string> _workstations = new();

        public string NationalIdOf(CurrentSession session) => _workstations.GetOrAdd(session.DeviceId, session.User.NationalId);
    }
}
