using ReferenceEditor.Accounts;

namespace ReferenceEditor.Defects.Auth02;

/// <summary>A patient's file, and so the DMP, opens with the password alone.</summary>
internal sealed class DmpSansSecondFacteur : IDefect
{
    public string Id => "dmp-sans-second-facteur";

    public string Title => "L'adresse d'un dossier patient s'ouvre avec le seul mot de passe, et le DMP est interrogé";

    public IReadOnlyList<string> Preuves => ["DMP/AUTH.02.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<ISecondFactorGate, OpenFiles>();

    private sealed class OpenFiles : ISecondFactorGate
    {
        public bool Opens(CurrentSession session, PathString page) => session.IsOpen || page.StartsWithSegments("/patients");
    }
}
