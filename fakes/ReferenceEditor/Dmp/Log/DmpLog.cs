using ReferenceEditor.Administration;

namespace ReferenceEditor.Dmp.Log;

/// <summary>Which transaction was asked of the DMP, in whose name, about whom.</summary>
internal interface IDmpLog
{
    /// <summary>The exchanges, newest first.</summary>
    IReadOnlyList<DmpEvent> Events { get; }

    void Record(string login, string transaction, string patient);
}

/// <summary>One line of the log.</summary>
/// <param name="Date">When.</param>
/// <param name="Login">Who.</param>
/// <param name="Transaction">Name of the transaction: TD0.2 …</param>
/// <param name="Patient">About whom.</param>
internal sealed record DmpEvent(DateTimeOffset Date, string Login, string Transaction, string Patient);

/// <summary>A log kept in memory.</summary>
internal sealed class MemoryDmpLog(ProductClock clock) : IDmpLog
{
    private readonly Lock _lock = new();
    private readonly LinkedList<DmpEvent> _events = new();

    public IReadOnlyList<DmpEvent> Events
    {
        get
        {
            lock (_lock)
                return [.. _events];
        }
    }

    public void Record(string login, string transaction, string patient)
    {
        lock (_lock)
            _events.AddFirst(new DmpEvent(clock.Now, login, transaction, patient));
    }
}
