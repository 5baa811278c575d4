namespace Lanterne.Access;

/// <summary>The calendar by which periodic duties come back. It can be put forward; sessions, codes and assertions follow the real clock.</summary>
/// <param name="clock">Clock.</param>
internal sealed class DutyCalendar(TimeProvider clock)
{
    /// <summary>Days that it is put forward by.</summary>
    public int Forward { get; set; }

    /// <summary>The day at hand.</summary>
    public DateTimeOffset Now => clock.GetUtcNow().AddDays(Forward);
}
