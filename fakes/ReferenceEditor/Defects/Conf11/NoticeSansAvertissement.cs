using ReferenceEditor.Notices;

namespace ReferenceEditor.Defects.Conf11;

/// <summary>The notice does not say what one risks.</summary>
internal sealed class NoticeSansAvertissement : IDefect
{
    public string Id => "notice-sans-avertissement";

    public string Title => "La confirmation ne dit pas qu'une consultation sans consentement expose à des poursuites";

    public IReadOnlyList<string> Preuves => ["SC.DMP/CONF.11.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<INoticeText, InformationOnly>();

    private sealed class InformationOnly : NoticeText
    {
        public override IReadOnlyList<string> Warning => [];
    }
}
