using Conformance.Steps.Running;

namespace Conformance.Steps.Tests.Running;

public class WaitingPoolTests
{
    [Test]
    public async Task Lends_what_is_free_at_once() => (await Take(new WaitingPool<int>([1, 2, 3]), 2)).Should().HaveCount(2);

    [Test]
    public async Task Makes_the_next_one_wait_until_something_comes_back()
    {
        var pool = new WaitingPool<int>([1]);
        var first = await Take(pool, 1);
        var second = Take(pool, 1);
        second.IsCompleted.Should().BeFalse();
        pool.Return(first);
        (await second).Should().Equal(first);
    }

    [Test]
    public async Task Serves_in_the_order_of_the_requests_so_that_a_large_one_is_not_starved()
    {
        var pool = new WaitingPool<int>([1, 2]);
        var held = await Take(pool, 1);
        var large = Take(pool, 2);
        var small = Take(pool, 1);
        small.IsCompleted.Should().BeFalse();
        pool.Return(held);
        (await large).Should().HaveCount(2);
        small.IsCompleted.Should().BeFalse();
    }

    [Test]
    public async Task Lets_the_next_one_through_when_a_request_is_given_up()
    {
        var pool = new WaitingPool<int>([1]);
        using var patience = new CancellationTokenSource();
        var large = pool.TakeAsync(_ => true, 2, patience.Token);
        var small = Take(pool, 1);
        await patience.CancelAsync();
        await FluentActions.Awaiting(() => large).Should().ThrowAsync<OperationCanceledException>();
        (await small).Should().Equal(1);
    }

    [Test]
    public async Task Lets_others_by_a_request_that_can_wait()
    {
        var pool = new WaitingPool<int>([1, 2]);
        var held = await Take(pool, 1);
        var last = pool.TakeLastAsync(2, CancellationToken.None);
        pool.Return(await Take(pool, 1));
        last.IsCompleted.Should().BeFalse();
        pool.Return(held);
        (await last).Should().HaveCount(2);
    }

    private static Task<IReadOnlyList<int>> Take(WaitingPool<int> pool, int count) => pool.TakeAsync(_ => true, count, CancellationToken.None);
}
