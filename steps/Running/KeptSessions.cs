using System.Collections.Concurrent;

namespace Conformance.Steps.Running;

/// <summary>Sessions that go on from one scenario to the next, by account; in memory alone, since whoever holds one is logged in.</summary>
public sealed class KeptSessions
{
    private readonly ConcurrentDictionary<string, string> _remembered = new();

    /// <summary>Whether an account's session is kept.</summary>
    public bool Has(string user) => _remembered.ContainsKey(user);

    /// <summary>Takes an account's session out; null when none is kept.</summary>
    public string? Take(string user) => _remembered.TryRemove(user, out var remembered) ? remembered : null;

    /// <summary>Keeps an account's session; nothing when the driver gave none.</summary>
    public void Keep(string user, string? remembered)
    {
        if (remembered is not null)
            _remembered[user] = remembered;
    }
}
