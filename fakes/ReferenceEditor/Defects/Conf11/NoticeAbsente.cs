using ReferenceEditor.Accounts;
using ReferenceEditor.Notices;

namespace ReferenceEditor.Defects.Conf11;

/// <summary>The notice is never shown.</summary>
internal sealed class NoticeAbsente : IDefect
{
    public string Id => "notice-absente";

    public string Title => "L'information sur l'usage du RPPS n'est jamais affichée";

    public IReadOnlyList<string> Preuves => ["SC.DMP/CONF.11.01.01", "SC.DMP/CONF.11.01.02"];

    public void Apply(IServiceCollection services) => services.AddSingleton<INoticeSchedule, Never>();

    private sealed class Never : INoticeSchedule
    {
        public bool Due(Professional user) => false;
    }
}
