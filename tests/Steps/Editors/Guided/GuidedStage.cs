using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Steps.Editors.Browser;
using Conformance.Steps.Editors.Guided;
using Microsoft.Extensions.Time.Testing;
using Microsoft.Playwright;

namespace Conformance.Steps.Tests.Editors.Guided;

/// <summary>A guided session on a thick client: no page, a journal on disk, and some operator.</summary>
internal sealed class GuidedStage : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("conformance-guided-").FullName;
    private readonly RunJournal _journal;

    public GuidedStage(IOperator person)
    {
        _journal = new RunJournal(_folder, TimeProvider.System, Redactor.None);
        Session = new GuidedSession(
            new Guide(person, new OperatorIdentity("Claire Essai", "cadre de santé"), "4.2.0", new FakeTimeProvider()), new JournalWatch(_journal), new NoPage(), _journal, fact => _journal.Record(fact, "1·essai"));
    }

    public GuidedSession Session { get; }

    public string JournalText => File.ReadAllText(Path.Combine(_folder, RunJournal.FileName));

    public IReadOnlyList<JournalFact> Facts => [.. JournalReader.Read(_folder).Select(entry => entry.Fact)];

    public void Step(string text) => _journal.Record(new StepStarted(text), "1·essai");

    public void Td02(string ins) => _journal.Record(new ExchangeRecorded(
        "dmp", "TD0.2", new Dictionary<string, string> { ["ins"] = ins }, _journal.Keep("x"u8, "text/plain"), null, null, [], Canary: false));

    public byte[] Blob(BlobRef blob) => new BlobStore(_folder).Read(blob);

    public void Dispose()
    {
        _journal.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private sealed class NoPage : ISessionPage
    {
        public IPage? Open => null;

        public Task<IPage> PageAsync() => throw new InvalidOperationException("A thick client has no page.");

        public void Touched()
        {
        }
    }
}
