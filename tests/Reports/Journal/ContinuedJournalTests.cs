using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Tests.Sample;

namespace Conformance.Reports.Tests.Journal;

public sealed class ContinuedJournalTests
{
    private readonly TempFolder _folder = new();

    private string File => _folder[RunJournal.FileName];

    [SetUp]
    public void Write()
    {
        using var journal = new RunJournal(_folder.Path, TimeProvider.System, Redactor.None);
        journal.Record(new StepStarted("un"));
        journal.Record(new StepStarted("déjà"));
    }

    [TearDown]
    public void Delete() => _folder.Dispose();

    [Test]
    public void Goes_on_in_the_same_chain()
    {
        Continue("trois");
        Texts().Should().Equal("un", "déjà", "trois");
    }

    [Test]
    public void Drops_a_last_line_that_a_kill_cut_short()
    {
        System.IO.File.AppendAllText(File, "{\"seq\":3,\"at\":\"2026-");
        Continue("trois");
        Texts().Should().Equal("un", "déjà", "trois");
    }

    [Test]
    public void Adds_nothing_to_a_chain_that_was_tampered_with()
    {
        System.IO.File.WriteAllText(File, System.IO.File.ReadAllText(File).Replace("déjà", "jamais", StringComparison.Ordinal));
        FluentActions.Invoking(() => Continue("trois")).Should().Throw<InvalidDataException>().WithMessage("*Line 2*");
    }

    private void Continue(string text)
    {
        using var journal = RunJournal.Continue(_folder.Path, TimeProvider.System, Redactor.None);
        journal.Record(new StepStarted(text));
    }

    private IEnumerable<string> Texts() => JournalReader.Read(_folder.Path).Select(entry => ((StepStarted)entry.Fact).Text);
}
