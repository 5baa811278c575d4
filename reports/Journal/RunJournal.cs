using System.Text;
using Conformance.Reports.Journal.Facts;

namespace Conformance.Reports.Journal;

/// <summary>The append-only, hash-chained journal of a run on disk, <c>journal.ndjson</c> (DESIGN sections 1 and 7).</summary>
/// <remarks>Each line is handed to the operating system before <see cref="Record"/> returns: killing the process loses nothing already recorded.</remarks>
public sealed class RunJournal : IJournal, IDisposable
{
    /// <summary>Name of the journal in the folder of its run.</summary>
    public const string FileName = "journal.ndjson";

    private readonly Lock _gate = new();
    private readonly FileStream _file;
    private readonly BlobStore _blobs;
    private readonly TimeProvider _clock;
    private readonly Redactor _redactor;
    private string _previous = JournalFormat.Genesis;
    private long _seq;

    /// <summary>Opens a new journal.</summary>
    /// <param name="runFolder">Folder of the run, made if needed.</param>
    /// <param name="clock">Clock of the run.</param>
    /// <param name="redactor">Secrets to keep out of it.</param>
    /// <exception cref="IOException">The folder already holds a journal: a journal is never written over.</exception>
    public RunJournal(string runFolder, TimeProvider clock, Redactor redactor)
        : this(Directory.CreateDirectory(runFolder).FullName, FileMode.CreateNew, clock, redactor)
    {
    }

    private RunJournal(string runFolder, FileMode mode, TimeProvider clock, Redactor redactor)
    {
        Folder = runFolder;
        _file = new FileStream(Path.Combine(runFolder, FileName), mode, FileAccess.Write, FileShare.Read, bufferSize: 0);
        _blobs = new BlobStore(runFolder);
        _clock = clock;
        _redactor = redactor;
    }

    /// <summary>Raised after each entry, in order, outside of the journal's lock.</summary>
    public event Action<JournalEntry>? Recorded;

    /// <summary>Folder of the run.</summary>
    public string Folder { get; }

    /// <summary>Opens the journal of a run that had stopped, to go on where it stands. A last line that a kill cut short, and that nothing rests on, is dropped.</summary>
    /// <param name="runFolder">Folder of the run.</param>
    /// <param name="clock">Clock of the run.</param>
    /// <param name="redactor">Secrets to keep out of it.</param>
    /// <exception cref="InvalidDataException">Its chain is broken: nothing may be added to what cannot be trusted.</exception>
    /// <exception cref="IOException">It is not there, or another run writes it.</exception>
    public static RunJournal Continue(string runFolder, TimeProvider clock, Redactor redactor)
    {
        var (entries, hash, length) = JournalReader.ReadChain(runFolder);
        var journal = new RunJournal(runFolder, FileMode.Open, clock, redactor) { _previous = hash, _seq = entries.Count };
        journal._file.SetLength(length);
        journal._file.Seek(0, SeekOrigin.End);
        return journal;
    }

    /// <inheritdoc/>
    public JournalEntry Record(JournalFact fact, string? scenario = null)
    {
        var entry = Append(fact, scenario);
        Recorded?.Invoke(entry);
        return entry;
    }

    /// <inheritdoc/>
    public BlobRef Keep(ReadOnlySpan<byte> content, string mediaType) => _blobs.Keep(_redactor.Redact(content), mediaType);

    /// <inheritdoc/>
    public BlobRef Keep(Stream content, string mediaType) => _blobs.Keep(blob => _redactor.Copy(content, blob), mediaType);

    /// <inheritdoc/>
    public BlobRef KeepArchive(Stream archive) => _blobs.Keep(blob => RedactedArchive.Copy(_redactor, archive, blob), RedactedArchive.MediaType);

    /// <inheritdoc/>
    public FileStream OpenScratch() => Scratch.Open(Folder);

    /// <inheritdoc/>
    public void Dispose()
    {
        _file.Dispose();
        Scratch.Clear(Folder);
    }

    private JournalEntry Append(JournalFact fact, string? scenario)
    {
        lock (_gate)
        {
            var entry = new JournalEntry(++_seq, _clock.GetUtcNow(), scenario, fact);
            var body = _redactor.Redact(JournalFormat.Body(entry));
            var hash = JournalFormat.Hash(body, _previous);
            _file.Write(Encoding.UTF8.GetBytes(JournalFormat.Line(body, _previous, hash) + "\n"));
            _previous = hash;
            return entry;
        }
    }
}
