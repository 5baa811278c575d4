using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Fakes.Tests;

/// <summary>A journal in a folder that goes with the test.</summary>
internal sealed class ScratchJournal : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("conformance-journal-").FullName;
    private readonly RunJournal _journal;

    public ScratchJournal() => _journal = new RunJournal(_folder, TimeProvider.System, Redactor.None);

    public IJournal Journal => _journal;

    public IReadOnlyList<JournalFact> Facts => [.. JournalReader.Read(_folder).Select(entry => entry.Fact)];

    public IReadOnlyList<ExchangeRecorded> Exchanges => [.. Facts.OfType<ExchangeRecorded>()];

    /// <summary>The next fact of a kind, waited for.</summary>
    public Task<T> NextAsync<T>()
        where T : JournalFact
    {
        var seen = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        _journal.Recorded += entry => _ = entry.Fact is T fact && seen.TrySetResult(fact);
        return seen.Task.WaitAsync(TimeSpan.FromSeconds(30));
    }

    public string PathOf(BlobRef blob) => new BlobStore(_folder).PathOf(blob);

    /// <summary>Files in one of its folders.</summary>
    public IReadOnlyList<string> Files(string folder) => Directory.GetFiles(Path.Combine(_folder, folder));

    public string Text(BlobRef blob) => System.Text.Encoding.UTF8.GetString(new BlobStore(_folder).Read(blob));

    public void Dispose()
    {
        _journal.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
