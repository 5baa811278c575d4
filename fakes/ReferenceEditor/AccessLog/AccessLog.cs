using ReferenceEditor.Accounts;
using ReferenceEditor.Administration;

namespace ReferenceEditor.AccessLog;

/// <summary>Who did what, with which second factor, about whom.</summary>
internal interface IAccessLog
{
    /// <summary>The events, newest first.</summary>
    IReadOnlyList<AccessEvent> Events { get; }

    void Record(string login, string description, SecondFactor? factor, string? patient = null);
}

/// <summary>One line of the log.</summary>
internal sealed record AccessEvent(DateTimeOffset Date, string Login, string Description, string Factor, string Patient);

/// <summary>A log kept in memory.</summary>
internal sealed class MemoryAccessLog(ProductClock clock, IFactorWording wording) : IAccessLog
{
    private readonly Lock _lock = new();
    private readonly LinkedList<AccessEvent> _events = new();

    public IReadOnlyList<AccessEvent> Events
    {
        get
        {
            lock (_lock)
                return [.. _events];
        }
    }

    public void Record(string login, string description, SecondFactor? factor, string? patient = null)
    {
        lock (_lock)
            _events.AddFirst(new AccessEvent(clock.Now, login, description, wording.Of(factor), patient ?? "—"));
    }
}
