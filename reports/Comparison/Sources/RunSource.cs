using Conformance.Reports.Evidence;
using Conformance.Reports.Journal;
using Conformance.Reports.Journal.Facts;
using Conformance.Reports.Merging;
using Conformance.Reports.Verdicts;

namespace Conformance.Reports.Comparison.Sources;

/// <summary>A run to compare: its verdicts, its journal, its pieces, from its folder or from a pack.</summary>
public sealed class RunSource : IDisposable
{
    private readonly string _folder;
    private readonly IDisposable? _extraction;

    private RunSource(string folder, IDisposable? extraction)
    {
        _folder = folder;
        _extraction = extraction;
        RequireFiles();
        Report = VerdictFile.Read(folder);
        Journal = Recorded(folder);
        Blobs = new BlobStore(folder);
        RequireVerdicts();
        RequireOneRun();
    }

    /// <summary>Verdicts, as they were given.</summary>
    public RunReport Report { get; }

    /// <summary>Journal, chain verified.</summary>
    public JournalView Journal { get; }

    /// <summary>Bytes kept beside the journal.</summary>
    public BlobStore Blobs { get; }

    /// <summary>Opens a run.</summary>
    /// <param name="path">Folder of a run, or pack (<c>.zip</c>) whose root is one.</param>
    /// <exception cref="FileNotFoundException">Nothing is there, or it holds no verdicts or no journal.</exception>
    /// <exception cref="InvalidDataException">It cannot be trusted or read; the message says why.</exception>
    public static RunSource Open(string path)
    {
        if (Directory.Exists(path))
            return new RunSource(path, null);
        if (!File.Exists(path))
            throw new FileNotFoundException("il n'y a ni dossier ni paquet à cet endroit");
        var extraction = PackExtraction.Of(path);
        try
        {
            return new RunSource(extraction.Folder, extraction);
        }
        catch
        {
            extraction.Dispose();
            throw;
        }
    }

    /// <summary>Whether a piece that a verdict names is there, as it was recorded.</summary>
    /// <param name="evidence">Path as the verdicts write it, <c>blobs/…</c>.</param>
    public bool Holds(string evidence)
    {
        var name = Path.GetFileName(evidence);
        var path = Path.Combine(_folder, BlobStore.FolderName, name);
        return evidence == $"{BlobStore.FolderName}/{name}" && BlobStore.IsName(name) && File.Exists(path) && PartEvidence.IsGenuine(path);
    }

    /// <summary>A message as a person reads it; null when the run no longer holds it.</summary>
    internal Message? Open(BlobRef blob) => BlobStore.IsName(blob.Sha256) && File.Exists(Blobs.PathOf(blob)) ? MessageReader.Read(Blobs.Read(blob), blob.MediaType) : null;

    /// <inheritdoc/>
    public void Dispose() => _extraction?.Dispose();

    private static JournalView Recorded(string folder)
    {
        var journal = RecordedRun.Open(folder).Journal;
        return journal.Entries.Count > 0 ? journal : throw new InvalidDataException($"{RunJournal.FileName} est vide : rejouez cette course");
    }

    private void RequireFiles()
    {
        if (!File.Exists(Path.Combine(_folder, RunJournal.FileName)))
            throw new FileNotFoundException($"{RunJournal.FileName} n'y est pas : ce n'est pas une course");
        if (!File.Exists(Path.Combine(_folder, VerdictFile.FileName)))
            throw new FileNotFoundException($"{VerdictFile.FileName} n'y est pas : jugez cette course par « judge »");
    }

    private void RequireVerdicts()
    {
        if (Report is not { Run: { Id: not null, Editor.Product: not null }, Preuves: not null, Observations: not null } || Report.Preuves.Any(preuve => preuve is not { Id: not null, Findings: not null, Evidence: not null }))
            throw new InvalidDataException($"{VerdictFile.FileName} ne dit ni sa course ni ses preuves : jugez de nouveau cette course par « judge »");
        if (Report.Preuves.GroupBy(preuve => preuve.Id).FirstOrDefault(same => same.Count() > 1) is { } twice)
            throw new InvalidDataException($"{VerdictFile.FileName} juge deux fois {twice.Key} : jugez de nouveau cette course par « judge »");
    }

    private void RequireOneRun()
    {
        var recorded = Journal.Of<RunStarted>().Select(started => started.Fact.RunId).ToList();
        var told = Report.Run.Parts ?? [Report.Run.Id];
        if (!told.Order(StringComparer.Ordinal).SequenceEqual(recorded.Order(StringComparer.Ordinal)))
            throw new InvalidDataException($"{VerdictFile.FileName} parle de {string.Join(", ", told)}, et le journal de {string.Join(", ", recorded)} : jugez de nouveau cette course par « judge »");
    }
}
