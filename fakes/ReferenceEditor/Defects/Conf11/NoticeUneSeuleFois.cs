using ReferenceEditor.Accounts;
using ReferenceEditor.Notices;

namespace ReferenceEditor.Defects.Conf11;

/// <summary>The notice never comes back.</summary>
internal sealed class NoticeUneSeuleFois : IDefect
{
    public string Id => "notice-une-seule-fois";

    public string Title => "L'information ne revient pas après la période configurée";

    public IReadOnlyList<string> Preuves => ["SC.DMP/CONF.11.01.02"];

    public void Apply(IServiceCollection services) => services.AddSingleton<INoticeSchedule, Once>();

    private sealed class Once(INoticeRegister register) : INoticeSchedule
    {
        public bool Due(Professional user) => register.LastAcknowledged(user.Login) is null;
    }
}
