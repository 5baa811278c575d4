using ReferenceEditor.Accounts;
using ReferenceEditor.Notices;

namespace ReferenceEditor.Hosting;

/// <summary>Before any page: who is at work, with which factors, and whether the notice was read.</summary>
internal sealed class SessionGate(RequestDelegate next, SessionStore sessions, ISecondFactorGate factors, INoticeGate notices)
{
    private static readonly PathString[] Free = ["/connexion", "/style.css", "/administration", "/erreur"];

    public Task InvokeAsync(HttpContext context, CurrentSession session)
    {
        session.Take(sessions.Find(context.Request.Cookies[Cookies.SessionName]), Cookies.Device(context));
        context.Response.Headers.CacheControl = "no-store";
        if (Detour(session, context.Request.Path) is not { } detour)
            return next(context);

        context.Response.Redirect(detour);
        return Task.CompletedTask;
    }

    private string? Detour(CurrentSession session, PathString page)
    {
        if (Free.Any(free => page.StartsWithSegments(free)))
            return null;
        if (!session.Exists)
            return "/connexion";
        if (!factors.Opens(session, page))
            return "/connexion/second-facteur";
        return session.IsOpen && !notices.Opens(session, page) ? NoticeGate.Page : null;
    }
}
