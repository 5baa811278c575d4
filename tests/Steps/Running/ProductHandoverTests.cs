using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors;
using Conformance.Steps.Running;
using Conformance.Steps.Tests.Editors.Hooks;

namespace Conformance.Steps.Tests.Running;

public class ProductHandoverTests
{
    private readonly HookedEditor _editor = new();
    private RunJournal _journal = null!;

    [SetUp]
    public void Open() => _journal = new RunJournal(Directory.CreateDirectory(Path.Combine(_editor.Folder, "course")).FullName, TimeProvider.System, Redactor.None);

    [TearDown]
    public void Discard()
    {
        _journal.Dispose();
        _editor.Dispose();
    }

    [Test]
    public async Task Resets_the_product_before_the_run_and_after()
    {
        var (handover, _) = For("{ reset: { command: \"echo . >> remis.txt\" } }");
        await handover.TakeAsync(CancellationToken.None);
        await handover.DisposeAsync();
        _editor.Wrote("remis.txt").Split('\n').Should().HaveCount(2);
        LeftChanged().Should().BeEmpty();
    }

    [Test]
    public async Task A_reset_that_fails_before_the_run_interrupts_it_and_nothing_is_put_back()
    {
        var (handover, _) = For("{ reset: { command: \"exit 1\" } }");
        await FluentActions.Awaiting(() => handover.TakeAsync(CancellationToken.None)).Should().ThrowAsync<InterruptionException>();
        await handover.DisposeAsync();
        LeftChanged().Should().BeEmpty();
    }

    [Test]
    public async Task A_reset_that_fails_after_the_run_is_told_and_throws_nothing()
    {
        var (handover, _) = For("{ reset: { command: \"test ! -f pris.txt && touch pris.txt\" } }");
        await handover.TakeAsync(CancellationToken.None);
        await handover.DisposeAsync();
        LeftChanged().Should().ContainSingle().Which.Message.Should().Contain("données");
    }

    [Test]
    public async Task A_clock_that_was_moved_is_put_back()
    {
        var (handover, clock) = For("{ clock: { command: \"echo $CONFORMANCE_DAYS > jours.txt\" } }");
        await handover.TakeAsync(CancellationToken.None);
        await clock.MoveAsync(181);
        await handover.DisposeAsync();
        _editor.Wrote("jours.txt").Should().Be("0");
    }

    [Test]
    public async Task A_clock_that_nobody_moved_is_left_alone()
    {
        var (handover, _) = For("{ clock: { command: \"echo $CONFORMANCE_DAYS > jours.txt\" } }");
        await handover.TakeAsync(CancellationToken.None);
        await handover.DisposeAsync();
        _editor.HasWritten("jours.txt").Should().BeFalse();
    }

    [Test]
    public async Task A_clock_that_does_not_come_back_is_told_once_and_by_its_hook()
    {
        var (handover, clock) = For("{ clock: { command: \"test $CONFORMANCE_DAYS -gt 0\" } }");
        await handover.TakeAsync(CancellationToken.None);
        await clock.MoveAsync(181);
        await clock.TryPutBackAsync();
        await handover.DisposeAsync();
        LeftChanged().Should().ContainSingle().Which.Should().Match<ProductLeftChanged>(left => left.Hook == "hooks.clock" && left.Message.Contains("horloge"));
    }

    private (ProductHandover Handover, ProductClock Clock) For(string hooks)
    {
        var editor = _editor.Read(hooks);
        var player = _editor.Player(editor);
        var clock = new ProductClock(editor, player);
        return (new ProductHandover(editor, clock, player, _journal), clock);
    }

    private IEnumerable<ProductLeftChanged> LeftChanged() => JournalReader.Read(_journal.Folder).Select(entry => entry.Fact).OfType<ProductLeftChanged>();
}
