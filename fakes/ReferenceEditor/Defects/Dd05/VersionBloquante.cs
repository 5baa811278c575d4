using ReferenceEditor.Dossier.Versions;

namespace ReferenceEditor.Defects.Dd05;

/// <summary>The file waits for what the DMP says of the versions.</summary>
internal sealed class VersionBloquante : IDefect
{
    public string Id => "version-bloquante";

    public string Title => "Le dossier attend la réponse du DMP sur les versions pour s'afficher";

    public IReadOnlyList<string> Preuves => ["CDA/DD.05.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton(new NoticeSettings(NoticeDelivery.WithTheFile));
}
