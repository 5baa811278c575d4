namespace ReferenceEditor.Administration;

/// <summary>The clock of the product's calendar: the machine's, moved by an administrator. Security keeps the machine's own.</summary>
internal sealed class ProductClock(TimeProvider clock)
{
    private int _days;

    /// <summary>Days added to the machine's clock.</summary>
    public int Days
    {
        get => Volatile.Read(ref _days);
        set => Volatile.Write(ref _days, value);
    }

    /// <summary>When the product started.</summary>
    public DateTimeOffset StartedAt { get; } = clock.GetUtcNow();

    public DateTimeOffset Now => clock.GetUtcNow().AddDays(Days);
}
