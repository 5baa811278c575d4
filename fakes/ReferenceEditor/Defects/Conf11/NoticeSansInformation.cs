using ReferenceEditor.Notices;

namespace ReferenceEditor.Defects.Conf11;

/// <summary>The notice lacks the general information.</summary>
internal sealed class NoticeSansInformation : IDefect
{
    public string Id => "notice-sans-information";

    public string Title => "L'information demande une confirmation sans dire que les accès sont tracés et notifiés";

    public IReadOnlyList<string> Preuves => ["SC.DMP/CONF.11.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<INoticeText, WarningOnly>();

    private sealed class WarningOnly : NoticeText
    {
        public override IReadOnlyList<string> Information => [];
    }
}
