using System.Collections.Concurrent;

namespace Lanterne.Access;

/// <summary>Who read, and when, that their RPPS number serves national traceability: each person at their first log-in, then periodically.</summary>
internal sealed class RppsInformation(DutyCalendar calendar, LanterneSettings settings)
{
    private readonly ConcurrentDictionary<string, DateTimeOffset> _readings = new();

    /// <summary>Whether it is to be shown to a member.</summary>
    public bool IsDueTo(Member member) =>
        !_readings.TryGetValue(member.Login, out var read) || calendar.Now - read >= TimeSpan.FromDays(settings.InformationDays);

    /// <summary>Notes that a member read it.</summary>
    public void ReadBy(Member member) => _readings[member.Login] = calendar.Now;
}
