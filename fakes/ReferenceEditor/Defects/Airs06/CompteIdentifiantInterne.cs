using ReferenceEditor.Accounts;

namespace ReferenceEditor.Defects.Airs06;

/// <summary>The account page shows an identifier of the hospital's own.</summary>
internal sealed class CompteIdentifiantInterne : IDefect
{
    public string Id => "compte-identifiant-interne";

    public string Title => "Le compte de l'utilisateur montre un identifiant interne à la place de son RPPS";

    public IReadOnlyList<string> Preuves => ["DMP/AIRS.06.01.01", "DMP/AIRS.06.01.03"];

    public void Apply(IServiceCollection services) => services.AddSingleton<IOwnIdentity, Internal>();

    private sealed class Internal : IOwnIdentity
    {
        public string NationalIdOf(CurrentSession session) => $"HIP-{session.User.Login}";
    }
}
