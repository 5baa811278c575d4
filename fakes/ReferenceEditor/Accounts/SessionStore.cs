using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace ReferenceEditor.Accounts;

/// <summary>The open sessions, server side; a session lasts a working day at most.</summary>
internal sealed class SessionStore(TimeProvider clock)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(12);

    private readonly ConcurrentDictionary<string, Session> _sessions = new();

    public Session Open(Professional user, SecondFactor? factor, bool noticePending)
    {
        foreach (var stale in _sessions.Values.Where(Expired))
            Close(stale.Id);

        var session = new Session(RandomNumberGenerator.GetHexString(64), user, factor, clock.GetUtcNow()) { NoticePending = noticePending };
        _sessions[session.Id] = session;
        return session;
    }

    public Session? Find(string? id) =>
        id is not null && _sessions.TryGetValue(id, out var session) && !Expired(session) ? session : null;

    public void Save(Session session) => _sessions[session.Id] = session;

    public void Close(string id) => _sessions.TryRemove(id, out _);

    private bool Expired(Session session) => clock.GetUtcNow() - session.OpenedAt >= Lifetime;
}
