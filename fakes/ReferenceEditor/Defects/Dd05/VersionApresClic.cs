using ReferenceEditor.Dossier.Versions;

namespace ReferenceEditor.Defects.Dd05;

/// <summary>The file tells of newer versions only once asked.</summary>
internal sealed class VersionApresClic : IDefect
{
    public string Id => "version-apres-clic";

    public string Title => "Les nouvelles versions ne sont annoncées que lorsque l'utilisateur les demande";

    public IReadOnlyList<string> Preuves => ["CDA/DD.05.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton(new NoticeSettings(NoticeDelivery.OnDemand));
}
