using System.Collections.Concurrent;
using ReferenceEditor.Administration;
using ReferenceEditor.Seed;

namespace ReferenceEditor.Notices;

/// <summary>Who acknowledged the RPPS notice, and when.</summary>
internal interface INoticeRegister
{
    DateTimeOffset? LastAcknowledged(string login);

    void Acknowledge(string login);
}

/// <summary>One acknowledgement a professional, dated by the product's calendar.</summary>
internal class MemoryNoticeRegister : INoticeRegister
{
    private readonly ProductClock _clock;
    private readonly ConcurrentDictionary<string, DateTimeOffset> _acknowledged;

    public MemoryNoticeRegister(SeedData seed, ProductClock clock)
    {
        _clock = clock;
        _acknowledged = new(seed.Users.Where(user => user.HasAcknowledgedNotice).Select(user => KeyValuePair.Create(user.Login, clock.StartedAt)));
    }

    public virtual DateTimeOffset? LastAcknowledged(string login) => _acknowledged.TryGetValue(login, out var date) ? date : null;

    public virtual void Acknowledge(string login) => _acknowledged[login] = _clock.Now;

    protected DateTimeOffset? LastOfAll() => _acknowledged.IsEmpty ? null : _acknowledged.Values.Max();
}
