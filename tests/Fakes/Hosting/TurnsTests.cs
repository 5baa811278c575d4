using Conformance.Fakes.Hosting;

namespace Conformance.Fakes.Tests.Hosting;

public class TurnsTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly ServiceAnswer Answer = new() { Status = 200, Operation = "essai" };

    private readonly Turns _turns = new(atOnce: 1);
    private readonly ManualResetEventSlim _go = new();

    [TearDown]
    public void Discard() => _go.Dispose();

    private static ServiceRequest Request(int size) =>
        new("POST", new Uri("https://127.0.0.1/essai"), new Dictionary<string, string>(), new byte[size], null);

    private Task<ServiceAnswer> Ponder() => _turns.TakeAsync(Request(1), _ =>
    {
        _go.Wait(Patience).Should().BeTrue();
        return Answer;
    });

    [Test]
    public async Task Messages_are_thought_about_one_at_a_time_in_order()
    {
        var (busy, order) = (0, new List<int>());
        var all = Enumerable.Range(0, 50).Select(rank => _turns.TakeAsync(Request(Turns.LargestBody), _ =>
        {
            Interlocked.Increment(ref busy).Should().Be(1);
            Thread.SpinWait(20_000);
            order.Add(rank);
            Interlocked.Decrement(ref busy);
            return Answer;
        })).ToList();
        await Task.WhenAll(all);
        order.Should().Equal(Enumerable.Range(0, 50));
    }

    [Test]
    public async Task Two_at_once_meet()
    {
        using var meeting = new Barrier(2);
        var turns = new Turns(atOnce: 2);
        var both = Enumerable.Range(0, 2).Select(_ => turns.TakeAsync(Request(1), _ =>
        {
            meeting.SignalAndWait(Patience).Should().BeTrue();
            return Answer;
        }));
        (await Task.WhenAll(both)).Should().HaveCount(2);
    }

    [Test]
    public async Task A_large_one_does_not_wait()
    {
        var first = Ponder();
        _turns.TakeAsync(Request(Turns.LargestBody + 1), _ => Answer).IsCompletedSuccessfully.Should().BeTrue();
        _go.Set();
        await first;
    }

    [Test]
    public async Task One_that_fails_leaves_the_turn_to_the_next()
    {
        await FluentActions.Awaiting(() => _turns.TakeAsync(Request(1), _ => throw new InvalidOperationException("raté"))).Should().ThrowAsync<InvalidOperationException>();
        (await _turns.TakeAsync(Request(1), _ => Answer)).Should().BeSameAs(Answer);
    }
}
