using ReferenceEditor.AccessLog;
using ReferenceEditor.Notices;

namespace ReferenceEditor.Accounts;

/// <summary>Opens and closes the session of the browser at hand, and traces it.</summary>
internal sealed class Entrance(IHttpContextAccessor http, SessionStore sessions, CurrentSession current, INoticeSchedule notices, IAccessLog log)
{
    public const int WrongCodeLimit = 5;

    private HttpContext Context => http.HttpContext!;

    /// <summary>The password is right: a second factor is awaited.</summary>
    public void GivePassword(Professional user) => Begin(user, null);

    /// <summary>The second factor is right: the session opens.</summary>
    public void GiveSecondFactor(SecondFactor factor)
    {
        var (user, id) = (current.User, current.Known.Id);
        sessions.Close(id);
        Begin(user, factor);
        log.Record(user.Login, "Ouverture de session", factor);
    }

    /// <summary>Pro Santé Connect answers for both factors.</summary>
    public void EnterByProSanteConnect(Professional user)
    {
        Begin(user, SecondFactor.ProSanteConnect);
        log.Record(user.Login, "Ouverture de session", SecondFactor.ProSanteConnect);
    }

    /// <summary>A wrong code was given; too many of them close what the password had opened.</summary>
    /// <returns>Codes that may still be tried.</returns>
    public int RefuseCode()
    {
        var session = current.Known with { WrongCodes = current.Known.WrongCodes + 1 };
        log.Record(session.User.Login, "Code à usage unique refusé", null);
        sessions.Save(session);
        if (session.WrongCodes >= WrongCodeLimit)
            Leave();
        return WrongCodeLimit - session.WrongCodes;
    }

    /// <summary>The notice is acknowledged: the session goes on without it.</summary>
    public void PassNotice()
    {
        var session = current.Known with { NoticePending = false };
        sessions.Save(session);
        current.Take(session, current.DeviceId);
    }

    /// <summary>Closes the session.</summary>
    public void Leave()
    {
        sessions.Close(current.Known.Id);
        Context.Response.Cookies.Delete(Cookies.SessionName, Cookies.Options);
        current.Take(null, current.DeviceId);
    }

    private void Begin(Professional user, SecondFactor? factor)
    {
        var session = sessions.Open(user, factor, factor is not null && notices.Due(user));
        Context.Response.Cookies.Append(Cookies.SessionName, session.Id, Cookies.Options);
        current.Take(session, current.DeviceId);
    }
}
