using ReferenceEditor.Accounts;

namespace ReferenceEditor.Notices;

/// <summary>Says which pages a session reaches, by what its professional has read.</summary>
internal interface INoticeGate
{
    bool Opens(CurrentSession session, PathString page);
}

/// <summary>While the notice is due, nothing opens but itself and the way out.</summary>
internal sealed class NoticeGate : INoticeGate
{
    public const string Page = "/information-rpps";

    public const string WayOut = "/deconnexion";

    /// <summary>Where a session begins.</summary>
    public static string Landing(CurrentSession session) => session.NoticePending ? Page : "/patients";

    public bool Opens(CurrentSession session, PathString page) => !session.NoticePending || page.StartsWithSegments(Page) || page.StartsWithSegments(WayOut);
}
