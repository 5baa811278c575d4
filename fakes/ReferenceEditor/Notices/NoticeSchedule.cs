using ReferenceEditor.Accounts;
using ReferenceEditor.Administration;

namespace ReferenceEditor.Notices;

/// <summary>Says when a professional must read the notice.</summary>
internal interface INoticeSchedule
{
    bool Due(Professional user);
}

/// <summary>At the first log-in, then once the configured period has passed.</summary>
internal class NoticeSchedule(INoticeRegister register, ProductClock clock, ReferenceEditorSettings settings) : INoticeSchedule
{
    public virtual bool Due(Professional user) =>
        register.LastAcknowledged(user.Login) is not { } date || clock.Now - date >= TimeSpan.FromDays(settings.NoticePeriodDays);
}
