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
    public async Task A_message_waits_for_the_one_before_it()
    {
        var thought = 0;
        var (first, second) = (Ponder(), _turns.TakeAsync(Request(Turns.LargestBody), _ => Answer with { Status = 200 + Interlocked.Increment(ref thought) }));
        thought.Should().Be(0);
        _go.Set();
        (await first).Status.Should().Be(200);
        (await second).Status.Should().Be(201);
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
