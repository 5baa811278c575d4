namespace ReferenceEditor.Administration;

/// <summary>The clock of the product's calendar: the machine's, moved by an administrator. Security keeps the machine's own.</summary>
internal sealed class ProductClock(TimeProvider clock)
{
    private long _days;

    /// <summary>Days added to the machine's clock.</summary>
    public int Days
    {
        get => (int)Interlocked.Read(ref _days);
        set => Interlocked.Exchange(ref _days, value);
    }

    public DateTimeOffset Now => clock.GetUtcNow().AddDays(Days);
}
