using System.Collections.Concurrent;
using System.Security.Cryptography;
using Conformance.Reports.Journal;

namespace Conformance.Fakes.ProSanteConnect;

/// <summary>A professional identified for the product.</summary>
/// <param name="Id">Identifier of the session.</param>
/// <param name="User">Who.</param>
/// <param name="Asked">What the product asked for.</param>
/// <param name="AuthenticatedAt">When.</param>
internal sealed record Session(string Id, ProSanteConnectUser User, AuthorizationRequest Asked, DateTimeOffset AuthenticatedAt);

/// <summary>Codes and tokens given out, and until when they hold.</summary>
internal sealed class Grants(TimeProvider clock)
{
    /// <summary>Life of an access token: Pro Santé Connect gives 4 to 5 minutes.</summary>
    public static readonly TimeSpan AccessLife = TimeSpan.FromMinutes(4);

    /// <summary>Life of a refresh token; the value of Pro Santé Connect is not public (à confirmer).</summary>
    public static readonly TimeSpan RefreshLife = TimeSpan.FromMinutes(30);

    private static readonly TimeSpan CodeLife = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, (Session Session, DateTimeOffset Until)> _codes = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, (Session Session, DateTimeOffset Until)> _access = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, (Session Session, DateTimeOffset Until)> _refresh = new(StringComparer.Ordinal);

    public Session Open(ProSanteConnectUser user, AuthorizationRequest asked) => new(Identifiers.Draw().ToString(), user, asked, clock.GetUtcNow());

    public string DrawCode(Session session) => Draw(_codes, session, CodeLife);

    public string DrawRefresh(Session session) => Draw(_refresh, session, RefreshLife);

    public void KeepAccess(string token, Session session) => _access[token] = (session, clock.GetUtcNow() + AccessLife);

    /// <summary>Session of a code, which is worth nothing afterwards; null when it is unknown, used or expired.</summary>
    public Session? UseCode(string code) => Use(_codes, code);

    /// <summary>Session of a refresh token, which is worth nothing afterwards; null when it is unknown, used or expired.</summary>
    public Session? UseRefresh(string token) => Use(_refresh, token);

    /// <summary>Session of an access token; null when it is unknown, expired or logged out.</summary>
    public Session? OfAccess(string token) => _access.TryGetValue(token, out var kept) && clock.GetUtcNow() < kept.Until ? kept.Session : null;

    /// <summary>Ends a session: its tokens are worth nothing any more.</summary>
    public void Close(string sessionId)
    {
        foreach (var tokens in new[] { _codes, _access, _refresh })
            foreach (var token in tokens.Where(pair => pair.Value.Session.Id == sessionId).Select(pair => pair.Key))
                tokens.TryRemove(token, out _);
    }

    private string Draw(ConcurrentDictionary<string, (Session, DateTimeOffset)> kept, Session session, TimeSpan life)
    {
        var drawn = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        kept[drawn] = (session, clock.GetUtcNow() + life);
        return drawn;
    }

    private Session? Use(ConcurrentDictionary<string, (Session Session, DateTimeOffset Until)> kept, string value) =>
        kept.TryRemove(value, out var found) && clock.GetUtcNow() < found.Until ? found.Session : null;
}
