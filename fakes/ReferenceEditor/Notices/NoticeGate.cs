using ReferenceEditor.Accounts;

namespace ReferenceEditor.Notices;

/// <summary>Says which pages a professional reaches, by what they have read.</summary>
internal interface INoticeGate
{
    bool Opens(Professional user, PathString page);
}

/// <summary>While the notice is due, nothing opens but itself and the way out.</summary>
internal sealed class NoticeGate(INoticeSchedule schedule) : INoticeGate
{
    public const string Page = "/information-rpps";

    public const string WayOut = "/deconnexion";

    public bool Opens(Professional user, PathString page) => page.StartsWithSegments(Page) || page.StartsWithSegments(WayOut) || !schedule.Due(user);
}
