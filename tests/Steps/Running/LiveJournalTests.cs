using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Running;

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
}
