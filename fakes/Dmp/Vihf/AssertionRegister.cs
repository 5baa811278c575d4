namespace Conformance.Fakes.Dmp;

/// <summary>The assertions that came in during the last day.</summary>
internal sealed class AssertionRegister(TimeProvider clock)
{
    private static readonly TimeSpan Memory = TimeSpan.FromDays(1);

    private readonly Lock _gate = new();
    private readonly HashSet<string> _known = [];
    private readonly Queue<(DateTimeOffset At, string Id)> _order = [];

    /// <summary>Registers an assertion; false when it came in before. One without an identifier is always new.</summary>
    public bool IsNew(Vihf vihf)
    {
        if (vihf.Id is not { } id)
            return true;
        lock (_gate)
        {
            Forget(clock.GetUtcNow() - Memory);
            if (!_known.Add(id))
                return false;
            _order.Enqueue((clock.GetUtcNow(), id));
            return true;
        }
    }

    private void Forget(DateTimeOffset before)
    {
        while (_order.TryPeek(out var oldest) && oldest.At < before)
            _known.Remove(_order.Dequeue().Id);
    }
}
