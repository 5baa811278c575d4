namespace Lanterne.Access;

/// <summary>Counts wrong pass phrases by identifier, whatever the browser they come from, and closes the door for a while.</summary>
/// <param name="clock">Clock.</param>
internal sealed class Attempts(TimeProvider clock)
{
    private const int Allowed = 5;
    private static readonly TimeSpan Closed = TimeSpan.FromMinutes(15);

    private readonly Dictionary<string, (int Wrong, DateTimeOffset Last)> _counts = new(StringComparer.OrdinalIgnoreCase);
    private readonly Lock _lock = new();

    /// <summary>Whether the door is closed to an identifier.</summary>
    public bool IsClosed(string login)
    {
        lock (_lock)
            return WrongFor(login) >= Allowed;
    }

    /// <summary>Counts a wrong phrase.</summary>
    public void Wrong(string login)
    {
        lock (_lock)
            _counts[login] = (WrongFor(login) + 1, clock.GetUtcNow());
    }

    /// <summary>Forgets what was counted.</summary>
    public void Right(string login)
    {
        lock (_lock)
            _counts.Remove(login);
    }

    private int WrongFor(string login) =>
        _counts.TryGetValue(login, out var count) && clock.GetUtcNow() - count.Last < Closed ? count.Wrong : 0;
}
