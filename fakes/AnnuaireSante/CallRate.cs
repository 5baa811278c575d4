using Conformance.Reports.Journal.Facts;

namespace Conformance.Fakes.AnnuaireSante;

/// <summary>Counts the calls of the last second: the gateway allows 17 to an application. It is noted, never refused, since every scenario shares the key.</summary>
internal sealed class CallRate(TimeProvider clock)
{
    private const int Allowed = 17;
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(1);
    private readonly Queue<DateTimeOffset> _calls = new();
    private readonly Lock _lock = new();

    /// <summary>Counts a call, and notes it when it is one too many.</summary>
    public IEnumerable<RuleNote> Note()
    {
        var now = clock.GetUtcNow();
        lock (_lock)
        {
            _calls.Enqueue(now);
            while (now - _calls.Peek() >= Window)
                _calls.Dequeue();
            return _calls.Count > Allowed ? [Rules.CallRate(_calls.Count)] : [];
        }
    }
}
