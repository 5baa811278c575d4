using Conformance.Steps.Running;
using Microsoft.Extensions.Time.Testing;

namespace Conformance.Steps.Tests.Running;

public sealed class MachinePlacesTests
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
    private readonly FakeTimeProvider _clock = new();

    [TearDown]
    public void Discard() => Directory.Delete(_folder, recursive: true);

    [Test]
    public async Task Two_runs_share_the_places_of_the_machine()
    {
        using var first = await Run().TakeAsync(CancellationToken.None);
        using var second = await Run().TakeAsync(CancellationToken.None);
        Run().TakeAsync(CancellationToken.None).IsCompleted.Should().BeFalse();
    }

    [Test]
    public async Task A_scenario_that_waits_plays_once_another_has_ended()
    {
        using var first = await Run().TakeAsync(CancellationToken.None);
        var second = await Run().TakeAsync(CancellationToken.None);
        var waiting = Run().TakeAsync(CancellationToken.None);

        second.Dispose();
        _clock.Advance(TimeSpan.FromSeconds(1));
        using var third = await waiting;
        third.Should().NotBeNull();
    }

    [Test]
    public async Task Who_gives_up_takes_no_place()
    {
        using var first = await Run().TakeAsync(CancellationToken.None);
        using var second = await Run().TakeAsync(CancellationToken.None);
        using var stop = new CancellationTokenSource();
        var waiting = Run().TakeAsync(stop.Token);

        await stop.CancelAsync();
        await waiting.Awaiting(task => task).Should().ThrowAsync<OperationCanceledException>();
    }

    private MachinePlaces Run() => new(_folder, 2, _clock);
}
