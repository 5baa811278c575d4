using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Running;
using Microsoft.Extensions.Time.Testing;

namespace Conformance.Steps.Tests.Running;

public class LiveJournalTests
{
    private readonly string _folder = Directory.CreateTempSubdirectory("conformance-journal-").FullName;

    [TearDown]
    public void Discard() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void Shows_a_scenario_what_was_declared_before_it_began()
    {
        using var journal = new RunJournal(_folder, TimeProvider.System, Redactor.None);
        journal.Record(new EditorDeclared([], [], new Dictionary<string, string>()));
        var live = new LiveJournal(journal);
        journal.Record(new ScenarioEnded(), "1·essai");
        live.During("1·essai").Of<EditorDeclared>().Should().ContainSingle();
        live.During("1·essai").Of<ScenarioEnded>().Should().ContainSingle();
    }

    [Test]
    public async Task Waits_for_what_comes_and_not_longer_than_its_patience()
    {
        using var journal = new RunJournal(_folder, TimeProvider.System, Redactor.None);
        var live = new LiveJournal(journal);
        var clock = new FakeTimeProvider();
        var coming = live.ComesAsync(live.Last, entry => entry.Fact is ScenarioEnded, TimeSpan.FromSeconds(3), clock);
        journal.Record(new ScenarioEnded());
        (await coming).Should().BeTrue();
        var missing = live.ComesAsync(live.Last, entry => entry.Fact is ScenarioEnded, TimeSpan.FromSeconds(3), clock);
        clock.Advance(TimeSpan.FromSeconds(3));
        (await missing).Should().BeFalse();
    }
}
