using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace Lanterne.Access;

/// <summary>The sessions, each known to its browser by a ticket in a cookie.</summary>
internal sealed class Sessions
{
    private const string Ticket = "lanterne";

    private readonly ConcurrentDictionary<string, Session> _sessions = new();

    /// <summary>The session of a browser; null when it has none.</summary>
    public Session? Of(HttpContext http) => http.Request.Cookies[Ticket] is { } ticket ? _sessions.GetValueOrDefault(ticket) : null;

    /// <summary>Opens a session, in place of the browser's own if it had one.</summary>
    public Session Open(HttpContext http, Member member)
    {
        Close(http);
        var ticket = RandomNumberGenerator.GetHexString(48);
        var session = _sessions[ticket] = new Session(member);
        http.Response.Cookies.Append(Ticket, ticket, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = http.Request.IsHttps });
        return session;
    }

    /// <summary>Closes the session of a browser.</summary>
    public void Close(HttpContext http)
    {
        if (http.Request.Cookies[Ticket] is not { } ticket)
            return;
        _sessions.TryRemove(ticket, out _);
        http.Response.Cookies.Delete(Ticket);
    }
}
