using ReferenceEditor.Accounts;
using ReferenceEditor.Notices;

namespace ReferenceEditor.Defects.Conf11;

/// <summary>The notice is shown at log-in, but the other pages open by their address.</summary>
internal sealed class NoticeContournable : IDefect
{
    public string Id => "notice-contournable";

    public string Title => "L'adresse d'un dossier patient s'ouvre sans que l'information soit confirmée";

    public IReadOnlyList<string> Preuves => ["SC.DMP/CONF.11.01.01"];

    public void Apply(IServiceCollection services) => services.AddSingleton<INoticeGate, OpenGate>();

    private sealed class OpenGate : INoticeGate
    {
        public bool Opens(CurrentSession session, PathString page) => true;
    }
}
