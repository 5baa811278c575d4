using System.Collections.Concurrent;

namespace ReferenceEditor.Accounts;

/// <summary>Limits wrong attempts, account by account.</summary>
internal interface IAttemptLimiter
{
    /// <summary>Whether the account is locked now.</summary>
    bool Locked(string login);

    /// <summary>Counts a wrong attempt.</summary>
    /// <returns>Attempts left before the account is locked; 0 when it now is.</returns>
    int Fail(string login);

    /// <summary>Forgets the wrong attempts after a right one.</summary>
    void Succeed(string login);
}

/// <summary>Five wrong attempts in a row lock the account for fifteen minutes, whatever the browser.</summary>
internal class AttemptLimiter(TimeProvider clock) : IAttemptLimiter
{
    public const int Limit = 5;

    public static readonly TimeSpan Duration = TimeSpan.FromMinutes(15);

    private readonly ConcurrentDictionary<string, Failures> _failures = new(StringComparer.OrdinalIgnoreCase);

    public virtual bool Locked(string login) => Of(login).Count >= Limit;

    public virtual int Fail(string login)
    {
        var now = clock.GetUtcNow();
        var failures = _failures.AddOrUpdate(login, _ => new(1, now), (_, known) => Expired(known) ? new(1, now) : new(known.Count + 1, now));
        return Math.Max(0, Limit - failures.Count);
    }

    public virtual void Succeed(string login) => _failures.TryRemove(login, out _);

    protected void ForgetAll() => _failures.Clear();

    private Failures Of(string login) => _failures.TryGetValue(login, out var failures) && !Expired(failures) ? failures : Failures.None;

    private bool Expired(Failures failures) => failures.Count >= Limit && clock.GetUtcNow() - failures.Last >= Duration;

    private sealed record Failures(int Count, DateTimeOffset Last)
    {
        public static readonly Failures None = new(0, default);
    }
}
